// Ages without the word "old".
//
//   Ada Moss, 62, said     she was 35 when     children under five     the harbour turned 300
//             ^                    ^^                     ^----------^                     ^^^
//
// In: the tokens and an amount without a unit. Out: whether it says how old somebody or something is.
// A number between commas is an age behind a name only, and no date ("March, 3,"). What is older than
// any person can only have "turned" so old. Cost: constant.
#pragma once

#include "extract/amounts.h"

namespace crossread {

[[nodiscard]] bool is_age(const Words& words, const Amount& amount);

} // namespace crossread
