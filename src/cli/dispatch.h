// Which command a command line means. One table holds every command: name, one line of help, what
// to call. Adding a command is one line there and one file here.
//
//   crossread check assets/stories      run_check({"assets/stories"}, out, err)
//   crossread chek assets/stories       "there is no command chek; …", status 2
//
// In: the arguments after the program's name. Out: what to print, and the exit status.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crossread {

enum ExitStatus : int {
    exit_ok = 0,
    exit_problem = 1, // in the data, or a file that cannot be read or written
    exit_usage = 2,   // in the command line
};

using Arguments = std::vector<std::string>;

[[nodiscard]] int dispatch(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace crossread
