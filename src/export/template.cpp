#include "export/template.h"

#include <algorithm>

namespace crossread {

Result<std::string> fill_template(const PageTemplate& page,
                                  const std::vector<Filling>& fillings) {
    constexpr std::string_view opening = "{{";
    constexpr std::string_view closing = "}}";
    const std::string_view text = page.text;
    const auto error = [&](std::size_t at, ErrorCode code, std::string what) {
        const auto before = text.substr(0, at);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        return Error{code, page.file, static_cast<int>(line), std::move(what)};
    };

    std::string out;
    std::vector<bool> used(fillings.size());
    std::size_t at = 0;
    while (true) {
        const std::size_t open = text.find(opening, at);
        out += text.substr(at, open == std::string_view::npos ? open : open - at);
        if (open == std::string_view::npos) break;
        const std::size_t close = text.find(closing, open);
        if (close == std::string_view::npos)
            return error(open, ErrorCode::malformed, "a \"{{\" has no \"}}\"; close it");
        const auto name = text.substr(open + opening.size(), close - open - opening.size());
        const auto found = std::find_if(fillings.begin(), fillings.end(),
                                        [&](const Filling& f) { return f.place == name; });
        if (found == fillings.end())
            return error(open, ErrorCode::unknown,
                         "nothing fills {{" + std::string(name) + "}}; correct its name");
        out += found->value.str();
        used[static_cast<std::size_t>(found - fillings.begin())] = true;
        at = close + closing.size();
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (!used[i])
            return Error{ErrorCode::missing, page.file, 0,
                         "there is no {{" + std::string(fillings[i].place) + "}}; add it"};
    return out;
}

} // namespace crossread
