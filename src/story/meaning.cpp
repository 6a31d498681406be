#include "story/meaning.h"

namespace crossread {

std::string_view meaning(Relation relation) {
    switch (relation) {
    case Relation::same:
        return "equal in every source that has it";
    case Relation::compatible:
        return "worded or rounded apart; both can be true";
    case Relation::differs:
        return "cannot both be true as they stand";
    case Relation::only_here:
        return "one source alone has it";
    case Relation::not_compared:
        break;
    }
    return "nothing was compared";
}

} // namespace crossread
