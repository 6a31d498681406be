#include "cli/export.h"

#include "export/formats.h"
#include "extract/marks.h"
#include "link/rev.h"
#include "story/folder.h"
#include "story/front_matter.h"

#include <optional>
#include <ostream>
#include <vector>

namespace crossread {
namespace {

struct Options {
    std::string folder;
    std::string format;
    std::string site;
    std::vector<std::string> keys;
};

std::string format_names() {
    std::string out;
    for (const Format& format : formats) {
        if (!out.empty()) out += ", ";
        out += format.name;
    }
    return out;
}

// The options, or what is wrong with the command line.
std::optional<std::string> read_options(const Arguments& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--format" || word == "--claim" || word == "--site") {
            if (i + 1 == arguments.size()) return word + " needs a word after it";
            const std::string& value = arguments[++i];
            if (word == "--format") options.format = value;
            else if (word == "--claim") options.keys.push_back(value);
            else options.site = value;
        } else if (word.rfind('-', 0) == 0) {
            return "there is no option " + word;
        } else if (!options.folder.empty()) {
            return "give one story, not two";
        } else {
            options.folder = word;
        }
    }
    if (options.folder.empty()) return "give the folder of a story";
    if (options.format.empty()) return "give a format: " + format_names();
    if (!find_format(options.format))
        return "there is no format " + options.format + "; there are " + format_names();
    return std::nullopt;
}

void print_help(std::ostream& out) {
    constexpr std::size_t name_width = 13;
    out << "crossread export STORY --format FORMAT [--claim KEY]… [--site ADDRESS]\n\n"
           "Prints a story, or some of its claims, in a format of others. STORY is its folder.\n\n";
    for (const Format& format : formats)
        out << "  " << format.name << std::string(name_width - format.name.size(), ' ')
            << format.about << "\n";
    out << "\n  --claim KEY    this claim only; may be given again\n"
           "  --site ADDRESS where the site stands, as in https://example.org/news/: links lead to\n"
           "                 the claims' pages there. Without it they are addresses in the reader\n"
           "                 alone: #1/STORY/KEY~REVISION.\n";
}

} // namespace

Result<std::string> site_address(const std::string& given) {
    if (!is_web_address(given) || given.find_first_of("?#") != std::string::npos)
        return Error{ErrorCode::malformed, "", 0,
                     "--site is no address of a site; as in --site https://example.org/news/"};
    return given.back() == '/' ? given : given + "/";
}

int run_export(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    if (!arguments.empty() && (arguments[0] == "--help" || arguments[0] == "-h")) {
        print_help(out);
        return exit_ok;
    }
    Options options;
    if (const auto wrong = read_options(arguments, options)) {
        err << "crossread export: " << *wrong
            << "; as in crossread export assets/stories/who-hacks-whom --format csv\n";
        return exit_usage;
    }
    if (!options.site.empty()) {
        const auto site = site_address(options.site);
        if (!site) {
            err << "crossread export: " << describe(site.error()) << "\n";
            return exit_usage;
        }
        options.site = *site;
    }
    auto story = read_story_folder(options.folder, find_marks);
    if (!story) {
        err << describe(story.error()) << "\n";
        return exit_problem;
    }
    set_revisions(*story);
    Choice choice{*story, {}, options.site};
    for (const std::string& key : options.keys) {
        const std::size_t claim = find_claim(*story, key);
        if (claim == npos) {
            err << options.folder << ": there is no claim \"" << key << "\" in this story\n";
            return exit_problem;
        }
        choice.claims.push_back(claim);
    }
    out << find_format(options.format)->write(choice);
    out.flush();
    return out.fail() ? exit_problem : exit_ok;
}

} // namespace crossread
