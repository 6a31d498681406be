#include "cli/dispatch.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

using namespace crossread;

namespace {

namespace fs = std::filesystem;

const std::string stories = std::string(CROSSREAD_SOURCE_DIR) + "/assets/stories";
const std::string shell = std::string(CROSSREAD_SOURCE_DIR) + "/shell";

struct Run {
    int status;
    std::string out;
    std::string err;
};

Run run(const Arguments& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const int status = dispatch(arguments, out, err);
    return {status, out.str(), err.str()};
}

// A folder that is gone after the test.
class Scratch {
public:
    explicit Scratch(const std::string& name)
        : path_(fs::temp_directory_path() / ("crossread-" + name)) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }

private:
    fs::path path_;
};

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::string& path, const std::string& text) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

TEST_CASE("help and version are answers, a wrong command line is told apart") {
    CHECK(run({"--help"}).status == exit_ok);
    CHECK(run({"--help"}).out.find("crossread bundle FOLDER") != std::string::npos);
    CHECK(run({"--version"}).out.rfind("crossread ", 0) == 0);
    CHECK(run({}).status == exit_usage);
    CHECK(run({"chek"}).status == exit_usage);
    CHECK(run({"chek"}).err.find("no command chek") != std::string::npos);
    CHECK(run({"--verbose"}).err.find("no option --verbose") != std::string::npos);
    CHECK(run({"check"}).status == exit_usage);
    CHECK(run({"check", "a", "b"}).status == exit_usage);
    CHECK(run({"check", "--record"}).status == exit_usage);
    CHECK(run({"check", "--all", "a"}).status == exit_usage);
    CHECK(run({"bundle", "a"}).status == exit_usage);
    CHECK(run({"bundle", "a", "-o"}).status == exit_usage);
    CHECK(run({"bundle", "a", "-o", "b", "--fast"}).err.find("--fast") != std::string::npos);
}

TEST_CASE("check finds the shipped stories sound") {
    const Run checked = run({"check", stories});
    CAPTURE(checked.out);
    CHECK(checked.status == exit_ok);
    CHECK(checked.out.find("no problem") != std::string::npos);
}

TEST_CASE("check prints a problem with file and line, and goes on to the next story") {
    const Scratch scratch("check");
    write(scratch / "a/story.json", "{\n \"slug\": 7\n}");
    fs::copy(stories + "/who-hacks-whom", scratch / "who-hacks-whom", fs::copy_options::recursive);
    const Run checked = run({"check", scratch / ""});
    CHECK(checked.status == exit_problem);
    CHECK(checked.out.find("a/story.json:2: ") != std::string::npos);
    CHECK(checked.out.find("who-hacks-whom: ") != std::string::npos);
    CHECK(checked.out.find("1 of 2 stories has a problem") != std::string::npos);
}

TEST_CASE("the shipped stories' keys are recorded, as they are now") {
    const Run checked = run({"check", stories});
    INFO("Run: build/native/crossread check --record assets/stories");
    CAPTURE(checked.out);
    CHECK(checked.out.find("since the record") == std::string::npos);
}

TEST_CASE("check --record writes down what the keys mean, and check refuses another meaning") {
    const Scratch scratch("record");
    const std::string folder = scratch / "who-hacks-whom";
    fs::copy(stories + "/who-hacks-whom", folder, fs::copy_options::recursive);
    fs::remove(folder + "/keys.json");
    CHECK(run({"check", scratch / ""}).out.find("--record writes them down") != std::string::npos);
    CHECK_FALSE(fs::exists(folder + "/keys.json"));
    CHECK(run({"check", "--record", scratch / ""}).status == exit_ok);
    CHECK(contents(folder + "/keys.json") == contents(stories + "/who-hacks-whom/keys.json"));

    std::string story = contents(folder + "/story.json");
    const std::string unit = "\"unit\": \"server\"";
    story.replace(story.find(unit), unit.size(), "\"unit\": \"host\"");
    write(folder + "/story.json", story);
    for (const Arguments& check : {Arguments{"check", scratch / ""},
                                   Arguments{"check", "--record", scratch / ""}}) {
        const Run refused = run(check);
        CHECK(refused.status == exit_problem);
        CHECK(refused.out.find("keys.json: key \"overseas-servers\" had the unit \"server\"") !=
              std::string::npos);
    }
    write(folder + "/keys.json", "[]");
    CHECK(run({"check", scratch / ""}).status == exit_problem);
}

TEST_CASE("a story's slug is its folder's name") {
    const Scratch scratch("slug");
    fs::copy(stories + "/who-hacks-whom", scratch / "another", fs::copy_options::recursive);
    const Run checked = run({"check", scratch / ""});
    CHECK(checked.status == exit_problem);
    CHECK(checked.out.find("\"slug\"") != std::string::npos);
}

TEST_CASE("bundle writes the pages and the data, and nothing unfinished") {
    const Scratch scratch("bundle");
    const Run made = run({"bundle", stories, "-o", scratch / "dist", "--shell", shell});
    CAPTURE(made.err);
    REQUIRE(made.status == exit_ok);
    CHECK(fs::exists(scratch / "dist/index.html"));
    CHECK(fs::exists(scratch / "dist/data/who-hacks-whom.json"));
    CHECK(fs::exists(scratch / "dist/who-hacks-whom/us-control-servers/index.html"));
    CHECK(made.out.find("dist/index.html") != std::string::npos);
    for (const auto& entry : fs::recursive_directory_iterator(scratch / "dist"))
        CHECK(entry.path().extension() != ".unfinished");
    CHECK(fs::exists(scratch / "dist/who-hacks-whom/us-control-servers/picture.svg"));
    CHECK(fs::exists(scratch / "dist/feed.json"));
    CHECK(fs::exists(scratch / "dist/feed.xml"));
    // Where the site will stand is not known, and that is said.
    CHECK_FALSE(fs::exists(scratch / "dist/sitemap.xml"));
    CHECK(made.out.find("Without --site ADDRESS: ") != std::string::npos);
}

TEST_CASE("a bundle has the files that its pages offer to save, as export prints them") {
    const Scratch scratch("downloads");
    REQUIRE(run({"bundle", stories, "-o", scratch / "dist", "--shell", shell}).status == exit_ok);
    const fs::path story = scratch / "dist/who-hacks-whom";
    std::size_t offered = 0;
    std::size_t pages = 0;
    for (const auto& entry : fs::recursive_directory_iterator(scratch / "dist")) {
        if (entry.path().extension() != ".html") continue;
        ++pages;
        const std::string page = contents(entry.path().string());
        CAPTURE(entry.path().string());
        for (std::size_t at = page.find(" download>"); at != std::string::npos;
             at = page.find(" download>", at + 1)) {
            const std::string start = "<a href=\"";
            const std::size_t begin = page.rfind(start, at) + start.size();
            const std::string href = page.substr(begin, page.find('"', begin) - begin);
            CAPTURE(href);
            CHECK(fs::file_size(entry.path().parent_path() / href) > 0);
            ++offered;
        }
        CHECK(page.find("prefetch") == std::string::npos);
    }
    CHECK(offered == 8 * pages);
    const std::string folder = stories + "/who-hacks-whom";
    CHECK(contents((story / "who-hacks-whom.jsonld").string()) ==
          run({"export", folder, "--format", "annotations"}).out);
    CHECK(contents((story / "us-control-servers/us-control-servers.cite-news.txt").string()) ==
          run({"export", folder, "--format", "cite-news", "--claim", "us-control-servers"}).out);
}

TEST_CASE("a bundle for a site of its own has its addresses") {
    const Scratch scratch("site");
    const Run made = run({"bundle", stories, "-o", scratch / "dist", "--shell", shell, "--site",
                          "https://example.org/news"});
    REQUIRE(made.status == exit_ok);
    CHECK(made.out.find("Without --site") == std::string::npos);
    const std::string page = "https://example.org/news/who-hacks-whom/us-control-servers/";
    CHECK(contents(scratch / "dist/sitemap.xml").find("<loc>" + page + "</loc>") !=
          std::string::npos);
    CHECK(contents(scratch / "dist/who-hacks-whom/us-control-servers/index.html")
              .find("<link rel=\"canonical\" href=\"" + page + "\">") != std::string::npos);
    CHECK(run({"bundle", stories, "-o", scratch / "dist", "--site", "news"}).status == exit_usage);
    CHECK(run({"bundle", stories, "-o", scratch / "dist", "--site"}).status == exit_usage);
}

TEST_CASE("a bundle that fails leaves what was there") {
    const Scratch scratch("atomic");
    write(scratch / "dist/index.html", "old");
    write(scratch / "shell/index.html", "{{unknown}}");
    write(scratch / "shell/claim.html", contents(shell + "/claim.html"));
    const Run made = run({"bundle", stories, "-o", scratch / "dist", "--shell", scratch / "shell"});
    CHECK(made.status == exit_problem);
    CHECK(made.err.find("index.html:1: nothing fills {{unknown}}") != std::string::npos);
    CHECK(contents(scratch / "dist/index.html") == "old");
    CHECK_FALSE(fs::exists(scratch / "dist/data"));
}

TEST_CASE("export prints a story or a claim in a format, and says what it does not know") {
    const std::string story = stories + "/who-hacks-whom";
    const Run csv = run({"export", story, "--format", "csv", "--claim", "us-control-servers",
                         "--site", "https://example.org/news"});
    CHECK(csv.status == exit_ok);
    CHECK(csv.out.find("https://example.org/news/who-hacks-whom/us-control-servers/") !=
          std::string::npos);
    const Run all = run({"export", story, "--format", "csv"});
    CHECK(all.out.size() > csv.out.size());
    CHECK(all.out.find("#1/who-hacks-whom/us-control-servers~") != std::string::npos);
    for (const Arguments& wrong :
         {Arguments{"export"}, {"export", story}, {"export", story, "--format", "excel"},
          {"export", story, story, "--format", "csv"}, {"export", story, "--format"},
          {"export", story, "--format", "csv", "--all"},
          {"export", story, "--format", "csv", "--site", "example.org"},
          {"export", story, "--format", "csv", "--site", "https://example.org/?a"}})
        CHECK(run(wrong).status == exit_usage);
    CHECK(run({"export", story, "--format", "excel"}).err.find("annotations") != std::string::npos);
    const Run unknown = run({"export", story, "--format", "csv", "--claim", "nothing"});
    CHECK(unknown.status == exit_problem);
    CHECK(unknown.err.find("no claim \"nothing\"") != std::string::npos);
    CHECK(run({"export", stories + "/nowhere", "--format", "csv"}).status == exit_problem);
    const Run help = run({"export", "--help"});
    CHECK(help.status == exit_ok);
    for (const char* name : {"csv", "markdown", "json", "annotations", "csl", "bibtex",
                             "cite-news", "text", "--claim", "--site"})
        CHECK(help.out.find(std::string("\n  ") + name + " ") != std::string::npos);
}

TEST_CASE("a folder without stories, or none at all, is a problem") {
    const Scratch scratch("none");
    CHECK(run({"check", scratch / ""}).status == exit_problem);
    CHECK(run({"check", scratch / "nowhere"}).status == exit_problem);
    CHECK(run({"bundle", scratch / "nowhere", "-o", scratch / "dist", "--shell", shell}).status ==
          exit_problem);
}
