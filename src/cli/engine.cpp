// The engine as a program of its own for a page or for node: no files, no streams, three calls.
//
//   const at = engine_room(bytes.length)        where the page writes a line of UTF-8
//   const size = engine_answer(bytes.length)    answers it
//   engine_result()                             where the answer of `size` bytes stands
//
// It is kept apart from the reader, which must load fast; a page asks for it when articles come in.
// The room goes with the line that is answered; the answer stays until the next one.
#include "cli/answer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace {

std::string line;
std::string result;

} // namespace

extern "C" {

char* engine_room(std::size_t bytes) {
    line.resize(bytes);
    return line.data();
}

std::size_t engine_answer(std::size_t bytes) {
    std::string().swap(result);
    line.resize(bytes);
    (void)crossread::answer_line(std::move(line), [](std::string_view piece) { result += piece; });
    return result.size();
}

const char* engine_result() { return result.data(); }
}
