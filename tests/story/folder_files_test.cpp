#include "story/folder.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::string problem_with(const std::string& path) {
    const auto bytes = read_file(path, 1000);
    return bytes ? std::string() : bytes.error().what;
}

} // namespace

TEST_CASE("what cannot be read is told apart") {
    CHECK(problem_with(CROSSREAD_SOURCE_DIR) == "this is a folder; give the files in it");
    CHECK(problem_with("") == "the path is empty; give that of a file");
    CHECK(problem_with("/dev/null") ==
          "this is a pipe or a device; write what it gives to a file first");
    CHECK(problem_with(CROSSREAD_SOURCE_DIR "/no such file") ==
          "there is no such file; check the path");
}
