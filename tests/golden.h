// Text that a test keeps under tests/data and compares word for word.
//
//   check_golden("small.figures", lines)     against tests/data/small.figures.golden.txt
//
// After a change that is meant, CROSSREAD_UPDATE=1 in the environment writes the files anew, to be
// read as a diff. Reads and writes files, so the tests that use it are native only.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace crossread {

inline void check_golden(const std::string& name, const std::string& now) {
    const std::string path =
        std::string(CROSSREAD_SOURCE_DIR) + "/tests/data/" + name + ".golden.txt";
    const char* update = std::getenv("CROSSREAD_UPDATE");
    if (update && std::string(update) == "1") {
        std::ofstream out(path, std::ios::binary);
        out << now;
        REQUIRE(out.good());
        return;
    }
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path << " is missing; CROSSREAD_UPDATE=1 writes it");
    std::ostringstream kept;
    kept << in.rdbuf();
    CHECK_MESSAGE(
        kept.str() == now,
        name << " has changed; if that is meant, run with CROSSREAD_UPDATE=1 and read the diff");
}

} // namespace crossread
