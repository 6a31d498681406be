#include "ui/verdict.h"

#include "story/labels.h"
#include "ui/theme.h"

namespace crossread {

float draw_state(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                 float width) {
    const TextStyle style = sight.read(style::kBody);
    const std::string state = state_in_words(claim.relation, claim.reason);
    float height = pen.text({.role = Role::paragraph,
                             .words = state,
                             .style = style,
                             .ink = ink_of(claim.relation)},
                            x, y, width)
                       .height;
    if (!claim.why.empty())
        height +=
            pen.text(
                   {.role = Role::paragraph, .words = claim.why, .style = style, .ink = Ink::soft},
                   x, y + height, width)
                .height;
    return height;
}

} // namespace crossread
