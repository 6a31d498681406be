#include "story/evidence.h"

#include "text/paragraphs.h"

#include <cstdint>

namespace crossread {

Result<Range> find_evidence(const Article& article, const Evidence& evidence) {
    const std::string wanted = evidence.prefix + evidence.exact + evidence.suffix;
    const auto problem = [](ErrorCode code, std::string what) {
        return Error{code, {}, 0, std::move(what)};
    };
    const std::size_t at = article.text.find(wanted);
    if (at == std::string::npos)
        return problem(ErrorCode::missing, "with its prefix and suffix is “" + wanted +
                                               "”, which is not in " + article.id +
                                               ".md; copy the words from there");
    if (article.text.find(wanted, at + 1) != std::string::npos)
        return problem(ErrorCode::conflict, "with its prefix and suffix is “" + wanted +
                                                "”, which stands in " + article.id +
                                                ".md more than once; lengthen \"prefix\" or "
                                                "\"suffix\"");
    const auto begin = static_cast<std::uint32_t>(at + evidence.prefix.size());
    const Range where{begin, begin + static_cast<std::uint32_t>(evidence.exact.size())};
    if (!lies_in_one(article.paragraphs, where))
        return problem(ErrorCode::malformed,
                       "goes across paragraphs of " + article.id + ".md; keep it inside one");
    return where;
}

} // namespace crossread
