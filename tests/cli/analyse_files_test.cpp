#include "../fuzz/lines.h"
#include "cli/analyse.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

using namespace crossread;

namespace {

namespace fs = std::filesystem;

struct Run {
    int status;
    std::string out;
    std::string err;
};

Run filter(const std::string& in, std::size_t max_line = max_analysed_bytes) {
    std::istringstream input(in);
    std::ostringstream out, err;
    const int status = analyse_lines(input, out, err, Progress::silent, max_line);
    return {status, out.str(), err.str()};
}

Run run(const Arguments& arguments) {
    std::ostringstream out, err;
    const int status = run_analyse(arguments, out, err);
    return {status, out.str(), err.str()};
}

std::string write(const std::string& name, const std::string& bytes) {
    const std::string path = (fs::temp_directory_path() / ("crossread-analyse-" + name)).string();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

} // namespace

TEST_CASE("each line is answered in order") {
    const Run run = filter("{\"id\":\"1\",\"text\":\"It has 5 dogs.\"}\n\n"
                           "{\"id\":\"2\",\"articles\":[{\"id\":\"x\",\"text\":\"None.\"},"
                           "{\"text\":\"7 cats\"}]}");
    CHECK(run.status == exit_ok);
    CHECK(run.err.empty());
    const std::size_t second = run.out.find('\n') + 1;
    CHECK(run.out.rfind("{\"id\":\"1\",\"articles\":[{\"id\":\"a1\",\"figures\":[{\"id\":\"a1.f1\","
                        "\"start\":7,\"end\":8,\"text\":\"5\",\"value\":5,",
                        0) == 0);
    CHECK(run.out.find("{\"id\":\"2\",\"articles\":[{\"id\":\"x\",\"figures\":[],", second) ==
          second);
    CHECK(run.out.find("\"id\":\"a2.f1\"", second) != std::string::npos);
}

TEST_CASE("a line that cannot be read costs that line, not the run") {
    const Run run = filter("{\"id\":\"1\"}\nno json\n[1]\n{\"text\":\"5 dogs\"}\n"
                           "{\"id\":\"5\",\"articles\":[{\"id\":\"x\"}]}\n"
                           "{\"id\":\"6\",\"text\":\"5 dogs\"}\n");
    CHECK(run.status == exit_problem);
    std::istringstream lines(run.out);
    std::string line;
    std::getline(lines, line);
    CHECK(line.rfind("{\"id\":\"1\",\"error\":", 0) == 0);
    for (int i = 0; i < 3; ++i) {
        std::getline(lines, line);
        CHECK(line.rfind("{\"id\":null,\"error\":", 0) == 0);
    }
    std::getline(lines, line);
    CHECK(line.rfind("{\"id\":\"5\",\"error\":", 0) == 0);
    std::getline(lines, line);
    CHECK(line.find("\"value\":5") != std::string::npos);
}

TEST_CASE("a line at the limit is read, one byte more is refused") {
    const std::string line = "{\"id\":\"1\",\"text\":\"5 dogs\"}";
    CHECK(filter(line + "\n", line.size()).status == exit_ok);
    const Run long_line = filter(line + " \n" + line + "\n", line.size());
    CHECK(long_line.status == exit_problem);
    CHECK(long_line.out.rfind("{\"id\":null,\"error\":", 0) == 0);
    CHECK(long_line.out.find("\"value\":5") != std::string::npos);
}

TEST_CASE("files are one story, and --explain says why") {
    const std::string a = write("a.txt", "It has nearly 5 dogs.");
    const std::string b = write("b.txt", "It has 7 cats.");
    const Run json = run({a, b});
    CHECK(json.status == exit_ok);
    CHECK(json.out.find("\"id\":\"a2.f1\"") != std::string::npos);
    const Run told = run({"--explain", a});
    CHECK(told.status == exit_ok);
    CHECK(told.out.find("a1.f1  7  \"nearly 5\"  count, dog, ~") == 0);
    CHECK(told.out.find("because: ") != std::string::npos);
    fs::remove(a);
    fs::remove(b);
}

TEST_CASE("a wrong command line or file is told") {
    CHECK(run({"--help"}).status == exit_ok);
    CHECK(run({"--help"}).out.find("--ndjson") != std::string::npos);
    CHECK(run({}).status == exit_usage);
    CHECK(run({"--ndjson", "a.txt"}).status == exit_usage);
    CHECK(run({"--unheard-of"}).status == exit_usage);
    const Run missing = run({"no/such/file.txt"});
    CHECK(missing.status == exit_problem);
    CHECK(missing.err.find("no/such/file.txt") != std::string::npos);
}

TEST_CASE("every input of the filter's corpus is answered line by line") {
    std::size_t inputs = 0;
    for (const auto& entry :
         fs::directory_iterator(std::string(CROSSREAD_SOURCE_DIR) + "/tests/data/lines_corpus")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CHECK_MESSAGE(wrong_with_lines(bytes) == "", entry.path().filename().string());
        ++inputs;
    }
    CHECK(inputs >= 5);
}
