// Feeds any bytes to the engine as an article's text and stops at the first answer that is wrong:
// a range or a value that answer.h refuses, or JSON that is broken or not UTF-8. Crashes and hangs
// are for libFuzzer and the sanitizers to see. Built and run by scripts/fuzz.sh.
#include "answer.h"
#include "base/utf8.h"
#include "export/analysis_json.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void stop(const char* what) {
    std::fprintf(stderr, "wrong answer: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace crossread;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Analysis found = analyse(text);
    if (const std::string wrong = wrong_in(text, found); !wrong.empty()) stop(wrong.c_str());
    const std::string json = write_analysis("s", {{"a", text, found}});
    if (find_invalid_utf8(json)) stop("JSON that is not UTF-8");
    if (!nlohmann::json::accept(json)) stop("JSON that cannot be read");
    return 0;
}
