// What is wrong with how the filter `crossread analyse --ndjson` answers some bytes: a line that is
// not blank without exactly one answer, an answer that is not JSON with an "id", or an exit status
// that is not that of the answers. Empty when nothing is.
#pragma once

#include "cli/analyse.h"
#include "cli/dispatch.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <sstream>
#include <string>

namespace crossread {

inline constexpr std::size_t longest_tried_line = 1'000; // short enough to step over by chance

inline std::size_t lines_to_answer(const std::string& bytes) {
    std::istringstream in(bytes);
    std::size_t lines = 0;
    for (std::string line; std::getline(in, line);)
        if (line.size() > longest_tried_line ||
            line.find_first_not_of(" \t\r") != std::string::npos)
            ++lines;
    return lines;
}

inline std::string wrong_with_lines(const std::string& bytes) {
    std::istringstream in(bytes);
    std::ostringstream out;
    std::ostringstream err;
    const int status = analyse_lines(in, out, err, Progress::silent, longest_tried_line);
    std::istringstream answers(out.str());
    std::size_t count = 0;
    bool failed = false;
    for (std::string line; std::getline(answers, line); ++count) {
        const auto answer = nlohmann::json::parse(line, nullptr, false);
        if (!answer.is_object() || !answer.contains("id")) return "no object with an id";
        failed = failed || answer.contains("error");
    }
    if (count != lines_to_answer(bytes)) return "not one answer a line";
    if (status != (failed ? exit_problem : exit_ok)) return "the exit status";
    return {};
}

} // namespace crossread
