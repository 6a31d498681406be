#include "compare/currencies.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace crossread {
namespace {

bool is_money(const Setting& setting) { return setting.quantity.dimension == Dimension::money; }

// The currency of most figures; of those used equally the first by name.
std::string_view most_used(const std::vector<Setting>& settings) {
    std::map<std::string_view, std::size_t> uses;
    for (const Setting& setting : settings)
        if (is_money(setting)) ++uses[setting.quantity.unit];
    std::string_view out;
    std::size_t most = 0;
    for (const auto& [unit, count] : uses) {
        if (count <= most) continue;
        most = count;
        out = unit;
    }
    return out;
}

void convert(Setting& setting, std::string_view base, double rate) {
    setting.quantity.unit = base;
    setting.quantity.factor *= rate;
    setting.quantity.loose = true;
    setting.value *= rate;
    setting.last *= rate;
    setting.interval.low *= rate;
    setting.interval.high *= rate;
}

} // namespace

void learn_currencies(std::vector<Setting>& settings) {
    const std::string_view base = most_used(settings);
    std::map<std::string_view, std::vector<double>> rates;
    for (const Setting& setting : settings) {
        if (!is_money(setting) || setting.twin == npos || setting.quantity.unit == base) continue;
        const Setting& twin = settings[setting.twin];
        if (twin.quantity.unit == base && twin.value > 0 && setting.value > 0)
            rates[setting.quantity.unit].push_back(twin.value / setting.value);
    }
    for (auto& [unit, taught] : rates) std::sort(taught.begin(), taught.end());
    for (Setting& setting : settings) {
        if (!is_money(setting)) continue;
        const auto taught = rates.find(setting.quantity.unit);
        if (taught != rates.end())
            convert(setting, base, taught->second[taught->second.size() / 2]);
    }
}

} // namespace crossread
