#include "cli/dispatch.h"

#include "cli/analyse.h"
#include "cli/bundle.h"
#include "cli/check.h"
#include "cli/export.h"

#include <array>
#include <ostream>
#include <string_view>

namespace crossread {
namespace {

constexpr std::string_view version = "0.1.0";

struct Command {
    std::string_view name;
    std::string_view usage;
    std::string_view help;
    int (*run)(const Arguments&, std::ostream& out, std::ostream& err);
};

constexpr std::array<Command, 4> commands{{
    {"analyse", "analyse [--explain] FILE… | analyse --ndjson",
     "print the figures and quotes of articles as JSON; --ndjson: a JSON object a line in and out",
     run_analyse},
    {"check", "check [--record] FOLDER",
     "validate every story in FOLDER; print file:line: sentence for each problem;\n"
     "      --record: write what its keys mean now into keys.json",
     run_check},
    {"bundle", "bundle FOLDER -o DIST [--shell SHELL] [--site ADDRESS]",
     "write the site's pages and data of every story in FOLDER; --site: where it will stand, for\n"
     "      canonical addresses and the sitemap",
     run_bundle},
    {"export", "export STORY --format FORMAT [--claim KEY]… [--site ADDRESS]",
     "print a story or some of its claims as csv, markdown, json, annotations, csl, bibtex,\n"
     "      cite-news or text; crossread export --help says what each holds",
     run_export},
}};

void print_help(std::ostream& out) {
    out << "crossread reads one story across its sources.\n\n";
    for (const Command& command : commands)
        out << "  crossread " << command.usage << "\n      " << command.help << "\n";
    out << "  crossread --help\n  crossread --version\n\n"
        << "Exit status: 0 done, 1 a problem in the data or the files, 2 a wrong command line.\n";
}

} // namespace

int dispatch(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    if (arguments.empty()) {
        print_help(err);
        return exit_usage;
    }
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h") {
        print_help(out);
        return exit_ok;
    }
    if (name == "--version") {
        out << "crossread " << version << "\n";
        return exit_ok;
    }
    for (const Command& command : commands)
        if (command.name == name)
            return command.run({arguments.begin() + 1, arguments.end()}, out, err);
    err << "crossread: there is no " << (name.rfind('-', 0) == 0 ? "option " : "command ") << name
        << "; crossread --help lists what there is\n";
    return exit_usage;
}

} // namespace crossread
