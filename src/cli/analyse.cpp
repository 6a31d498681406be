#include "cli/analyse.h"

#include "base/utf8.h"
#include "cli/answer.h"
#include "export/analysis_json.h"
#include "extract/analysis.h"
#include "extract/figures.h"
#include "story/folder.h"
#include "story/front_matter.h"
#include "story/labels.h"

#include <unistd.h>

#include <iostream>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {
namespace {

constexpr std::size_t lines_between_progress = 500;
constexpr std::size_t bytes_read_at_once = 16384;
constexpr int descriptor_of_errors = 2;

constexpr std::string_view help =
    "crossread analyse FILE…            the articles as one story: one JSON object\n"
    "crossread analyse --explain FILE…  each figure and quote with the rule that decided it\n"
    "crossread analyse --ndjson         standard input to output, a JSON object a line each\n\n"
    "FILE is .md with front matter, or plain text. A line is {\"id\",\"text\"} or\n"
    "{\"id\",\"articles\":[{\"id\",\"text\"}]}; one that cannot be read is answered with\n"
    "{\"id\",\"error\"} and makes the exit status 1. Offsets are Unicode code points.\n\n"
    "Exit status: 0 done, 1 a line or file that cannot be read, 2 a wrong command line.\n";

struct Options {
    bool ndjson = false;
    bool explain = false;
    std::vector<std::string> files;
};

std::optional<std::string> read_options(const Arguments& arguments, Options& options) {
    for (const std::string& word : arguments) {
        if (word == "--ndjson") options.ndjson = true;
        else if (word == "--explain") options.explain = true;
        else if (word.rfind('-', 0) == 0) return "there is no option " + word;
        else options.files.push_back(word);
    }
    if (options.ndjson && !options.files.empty()) return "--ndjson reads its standard input only";
    if (options.ndjson && options.explain) return "--explain takes files, not --ndjson";
    if (!options.ndjson && options.files.empty()) return "give the files of the articles";
    return std::nullopt;
}

std::string stem_of(const std::string& path) {
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    return dot == 0 || dot == std::string::npos ? name : name.substr(0, dot);
}

// An article as the command is given it.
Result<GivenArticle> read_given(const std::string& path) {
    auto bytes = read_file(path, max_analysed_bytes);
    if (!bytes) return bytes.error();
    GivenArticle out;
    if (!std::string_view(path).ends_with(".md")) {
        out.text = *std::move(bytes);
        return out;
    }
    auto article = read_article(*bytes, path);
    if (!article) return article.error();
    out.text = std::move(article->text);
    out.title = std::move(article->title);
    out.source = std::move(article->publisher);
    out.date = std::move(article->date);
    return out;
}

void explain(const GivenArticle& article, const Analysis& analysis, std::ostream& out) {
    const auto place = [&](char letter, std::size_t number, Range where) -> std::ostream& {
        return out << article.id << '.' << letter << number << "  "
                   << to_code_point_offset(article.text, where.begin) << "  \""
                   << slice(article.text, where) << "\"";
    };
    std::size_t number = 0;
    for (const FoundFigure& figure : analysis.figures) {
        place('f', ++number, figure.where)
            << "  " << name_of(figure.kind) << ", " << (figure.unit.empty() ? "-" : figure.unit)
            << ", " << sign_of(figure.bound) << "  because: " << explained(figure, article.text) << "\n";
    }
    number = 0;
    for (const FoundQuote& quote : analysis.quotes) {
        place('q', ++number, quote.where)
            << "  " << code(quote.form) << ", " << (quote.speaker ? quote.speaker->name : "nobody")
            << "  because: " << quote.rule << "\n";
    }
}

Sink into(std::ostream& out) {
    return [&out](std::string_view piece) {
        out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
    };
}

int analyse_files(const Options& options, std::ostream& out, std::ostream& err) {
    std::vector<GivenArticle> given;
    for (const std::string& path : options.files) {
        auto article = read_given(path);
        if (!article) {
            err << describe(article.error()) << "\n";
            return exit_problem;
        }
        article->id = "a" + std::to_string(given.size() + 1);
        given.push_back(*std::move(article));
    }
    if (options.explain) {
        for (const GivenArticle& article : given) explain(article, analyse(article.text), out);
        return exit_ok;
    }
    answer_story(stem_of(options.files.front()), given, into(out));
    out << "\n";
    return exit_ok;
}

enum class Got { line, too_long, nothing };

// std::getline with a limit: of a longer line nothing is kept. A part at a time, for a stream looks
// through a part at once.
Got get_line(std::istream& in, std::string& line, std::size_t max_line) {
    char part[bytes_read_at_once];
    line.clear();
    bool any = false;
    bool too_long = false;
    for (bool ended = false; !ended;) {
        in.getline(part, sizeof part);
        auto size = static_cast<std::size_t>(in.gcount());
        const bool full = in.fail() && size == sizeof part - 1;
        ended = !full;
        if (size > 0) any = true;
        if (size > 0 && !full && !in.eof()) --size; // the line's end was taken as well
        if (full) in.clear();
        if (size > max_line - line.size()) {
            too_long = true;
            line.clear();
            line.shrink_to_fit();
        }
        if (!too_long) line.append(part, size);
    }
    if (!any) return Got::nothing;
    return too_long ? Got::too_long : Got::line;
}

} // namespace

int analyse_lines(std::istream& in, std::ostream& out, std::ostream& err, Progress progress,
                  std::size_t max_line) {
    static_assert(max_analysed_bytes < std::numeric_limits<std::uint32_t>::max());
    bool failed = false;
    std::size_t lines = 0;
    const Sink sink = into(out);
    std::string bytes;
    for (Got got; (got = get_line(in, bytes, max_line)) != Got::nothing;) {
        if (got == Got::too_long) {
            failed = true;
            out << write_analysis_error(nullptr, "the line is longer than " +
                                                     std::to_string(max_line) + " bytes")
                << "\n";
        } else if (bytes.find_first_not_of(" \t\r") != std::string::npos) {
            if (!answer_line(std::move(bytes), sink)) failed = true;
            out << "\n";
        } else {
            continue;
        }
        ++lines;
        if (progress == Progress::shown && lines % lines_between_progress == 0)
            err << "\r" << lines << " lines" << std::flush;
    }
    if (progress == Progress::shown) err << "\r" << lines << " lines\n";
    out.flush();
    return failed || out.fail() ? exit_problem : exit_ok;
}

int run_analyse(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    if (arguments.size() == 1 && (arguments[0] == "--help" || arguments[0] == "-h")) {
        out << help;
        return exit_ok;
    }
    Options options;
    if (const auto wrong = read_options(arguments, options)) {
        err << "crossread analyse: " << *wrong
            << "; as in crossread analyse a.txt b.txt, or crossread analyse --ndjson < in.ndjson\n";
        return exit_usage;
    }
    if (!options.ndjson) return analyse_files(options, out, err);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const bool terminal = isatty(descriptor_of_errors) == 1;
    return analyse_lines(std::cin, out, err, terminal ? Progress::shown : Progress::silent);
}

} // namespace crossread
