// Feeds any bytes to the filter `crossread analyse --ndjson` and stops at an answer that lines.h
// refuses. Built and run by scripts/fuzz.sh.
#include "lines.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const std::string wrong = crossread::wrong_with_lines(bytes);
    if (wrong.empty()) return 0;
    std::fprintf(stderr, "wrong answer: %s\n", wrong.c_str());
    std::abort();
}
