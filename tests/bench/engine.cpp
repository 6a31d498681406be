// Measures the engine on the articles of a file, for tests/bench/engine.mjs, which makes the file and
// sets the numbers beside those of others.
//
//   engine_bench ARTICLES LONG       articles are parted by a form feed; LONG is one long article
//
// Prints a name and a number a line. Times are seconds of the processor, the least of several rounds:
// what else the machine does can only add to them. Memory is what is allocated at the worst moment
// beyond the input, as the allocator rounds it; the input of a line is the line, which its text
// replaces, and its answer is handed on, as the command hands it to its output. Not a test: nothing is asserted.
#include "cli/analyse.h"
#include "cli/answer.h"
#include "extract/analysis.h"

#include <malloc.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <new>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

std::size_t held = 0; // bytes allocated and not yet freed
std::size_t most = 0; // the largest value that `held` had

} // namespace

void* operator new(std::size_t size) {
    void* const block = std::malloc(size);
    if (block == nullptr) std::abort();
    held += malloc_usable_size(block);
    most = std::max(most, held);
    return block;
}

void operator delete(void* block) noexcept {
    if (block == nullptr) return;
    held -= malloc_usable_size(block);
    std::free(block);
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }

namespace {

using namespace crossread;

constexpr int rounds = 9;
constexpr std::size_t times_longer = 10;

std::string read_whole(const char* path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> parted(const std::string& bytes) {
    std::vector<std::string> out;
    std::istringstream in(bytes);
    for (std::string part; std::getline(in, part, '\f');) out.push_back(part);
    return out;
}

template <typename Work>
double least_seconds(Work&& work) {
    double least = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        if (round == 0 || took < least) least = took;
    }
    return least;
}

template <typename Work>
std::size_t most_bytes(Work&& work) {
    const std::size_t before = held;
    most = held;
    work();
    return most - before;
}

void print(const char* name, double number) { std::printf("%s %.9g\n", name, number); }

std::string line_of(std::string_view text) {
    return nlohmann::json{{"id", "1"}, {"text", text}}.dump();
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fprintf(stderr, "usage: engine_bench ARTICLES LONG\n");
        return 2;
    }
    const std::vector<std::string> texts = parted(read_whole(words[1]));
    const std::string whole = read_whole(words[2]);
    const std::string_view tenth = std::string_view(whole).substr(0, whole.size() / times_longer);
    std::string lines;
    for (const std::string& text : texts) lines += line_of(text) + "\n";

    std::size_t found = 0;
    print("engine_seconds", least_seconds([&] {
        found = 0;
        for (const std::string& text : texts) {
            const Analysis analysis = analyse(text);
            found += analysis.figures.size() + analysis.quotes.size();
        }
    }));
    print("found", static_cast<double>(found));
    print("command_seconds", least_seconds([&] {
        std::istringstream in(lines);
        std::ostringstream out, err;
        if (analyse_lines(in, out, err, Progress::silent) != 0) std::abort();
    }));
    print("long_bytes", static_cast<double>(whole.size()));
    print("long_engine_seconds", least_seconds([&] { (void)analyse(whole); }));
    print("tenth_engine_seconds", least_seconds([&] { (void)analyse(tenth); }));
    std::string line = line_of(whole);
    const std::string tenth_line = line_of(tenth);
    const auto to_nobody = [](std::string_view) {};
    print("long_line_seconds", least_seconds([&] { (void)answer_line(line, to_nobody); }));
    print("tenth_line_seconds", least_seconds([&] { (void)answer_line(tenth_line, to_nobody); }));
    print("engine_memory", static_cast<double>(most_bytes([&] { (void)analyse(whole); })));
    print("line_memory", static_cast<double>(most_bytes([&] {
              (void)answer_line(std::move(line), to_nobody);
          })));
    return 0;
}
