// The inputs of tests/data/payload_corpus, which the fuzzer starts from, read once more.
#include "../fuzz/links.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace crossread;

TEST_CASE("every input of the fuzzer's corpus is read soundly") {
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::string(CROSSREAD_SOURCE_DIR) + "/tests/data/payload_corpus")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CAPTURE(entry.path().string());
        CHECK(wrong_with_links(bytes) == "");
        ++inputs;
    }
    CHECK(inputs > 10);
}
