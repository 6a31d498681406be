#include "extract/figures.h"

#include "extract/amounts.h"
#include "extract/bare_numbers.h"
#include "extract/counting.h"
#include "extract/hedges.h"
#include "extract/not_figures.h"
#include "extract/number_rows.h"
#include "extract/number_words.h"
#include "extract/scopes.h"
#include "extract/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace crossread {
namespace {

// Two small numbers with a hyphen and nothing counted are a score below this.
constexpr double highest_score = 200;
// Room for figures at first: for the numbers in digits and a third more, since about every fourth
// figure of a page of news is spelled out; in no text for more than this share of the tokens.
constexpr std::size_t spelled_out_share = 3;
constexpr std::size_t most_expected_share = 16;
constexpr std::size_t few = 8;
// Tokens between two shares of one list: "and", and where the first was found.
constexpr std::size_t most_between = 5;

// Whether an amount may begin at `at`. Most tokens are turned away after one look-up; what passes
// is read in full.
bool may_begin(const Words& words, std::size_t at) {
    const Token& token = words.token(at);
    if (token.kind == Token::Kind::number) return true;
    const Word word = words.at(at);
    if (token.kind == Token::Kind::mark) {
        // "$", "-5", and the signs past ASCII: pounds, euros, halves.
        return word == "$" || word == "-" ||
               (word.size() > 1 && (word[0] == '\xC2' || word[0] == '\xE2'));
    }
    if (token.capital &&
        (words.is_number(at + 1) || words.marks(at + 1, "$") || words.marks(at + 1, "=")))
        return true;
    const bool compound = !token.letters_only && word.find('-') != std::string_view::npos;
    if (!compound && !words.opens_amount(at)) return false;
    if (amount_openers.has(word)) {
        if (word.size() > 2) return true;
        return number_word(words.at(at + 1)) != nullptr;
    }
    const auto number = read_number(words, at);
    return number && number->is_value();
}

bool has_digit(std::string_view token) {
    return std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// What is listed and no figure: a date, a name's number.
struct Listed {
    Range where;
    NotFigure what;
};

class Finder {
public:
    explicit Finder(const Words& words) : words_(words) {}

    std::vector<FoundFigure> run() {
        figures_.reserve(expected());
        std::size_t at = 0;
        while (words_.has(at)) {
            const Token& token = words_.token(at);
            if (is_plain(at, token)) {
                ++at;
                continue;
            }
            const bool mark = token.kind == Token::Kind::mark;
            if (token.new_paragraph || (mark && words_.ends_sentence(at))) sentence_ = at;
            // A month or a number: nothing else begins a row.
            if (token.capital || token.kind == Token::Kind::number) {
                const Row row = read_row(words_, at);
                if (row.end > at) {
                    list(at, row.end, row.what);
                    at = row.end;
                    continue;
                }
            }
            // "between 3 and 6 May", "from 12 to 15 March" are days, which the row behind tells.
            if ((words_.is(at, "between") || words_.is(at, "from")) && words_.is_number(at + 1) &&
                words_.goes_on(at + 1) && read_row(words_, at + 1).what.kind == FigureKind::date) {
                ++at;
                continue;
            }
            // "six Mark 4.2 tanks": a number inside what is counted is a name's.
            if (noun_first_ <= at && at < noun_end_ && token.kind == Token::Kind::number) {
                list(name_begin(words_, at), at + 1, {"inside what is counted"});
                ++at;
                continue;
            }
            const auto amount =
                may_begin(words_, at) ? read_amount(words_, at) : std::optional<Amount>();
            if (!amount && !mark && has_digit(words_.at(at))) {
                const NotFigure what = lone_number(words_, at);
                const bool name = what.kind == FigureKind::identifier && words_.is_number(at);
                list(name ? name_begin(words_, at) : at, at + 1, what);
            }
            at = amount ? take(*amount) : at + 1;
        }
        scope_figures(words_, sentences_, figures_);
        return merged();
    }

private:
    // A word that begins nothing that is looked for here, as most words are.
    bool is_plain(std::size_t at, const Token& token) const {
        return token.letters_only && !token.capital && !token.new_paragraph &&
               !words_.opens_amount(at);
    }

    // Makes a figure of the amount, when it is one; gives the token to go on from.
    std::size_t take(const Amount& amount) {
        std::size_t next = std::max(amount.end, amount.first + 1);
        if (amount.form == Number::Form::fraction && !is_share(words_, amount)) {
            if (words_.is_number(amount.number)) list(amount, {"a fraction of nothing"});
            return next;
        }
        Counted counted = count_what(words_, amount, before());
        if (counted.kind == FigureKind::identifier && (!amount.joined.empty() || !counted.found)) {
            if (words_.is_number(amount.number)) list(amount, {"sorts and does not count"});
            return next;
        }
        NotFigure what = why_not(words_, amount, counted.found);
        if (!what && continues_name(amount, counted)) what = {"goes on with a name's numbers"};
        if (what) {
            rejected_end_ = amount.end;
            if (words_.is_number(amount.number)) list(amount, what);
            return next;
        }
        if (amount.form == Number::Form::words && !counted.found &&
            !keeps_bare_word(words_, amount)) {
            if (words_.is_number(amount.number)) list(amount, {"joined to a number word"});
            return next;
        }
        FoundFigure figure;
        figure.value = Value{amount.low, amount.high};
        figure.kind = counted.kind;
        figure.unit = counted.unit.empty() ? "-" : std::move(counted.unit);
        figure.of = std::move(counted.of);
        figure.part_of = counted.part_of;
        // "218-212" and "52 to 48" fall, though no verb says that anything fell.
        const bool falls =
            amount.range && amount.low > amount.high && !words_.is(amount.first - 1, "from");
        if (amount.range && !amount.unit && !counted.found && amount.plain &&
            ((amount.hyphen_range && amount.high < highest_score) || falls))
            figure.kind = FigureKind::score;
        std::size_t first = amount.first;
        std::size_t marked = std::max(amount.marked, counted.end);
        figure.rule = counted.rule;
        const auto hedge = hedge_before(words_, amount.first);
        // "$7 million over 4 years": here "over" says during what time.
        const bool during = hedge && figure.kind == FigureKind::duration && says_during(*hedge);
        // "maybe dozens": the word itself is vague.
        const bool doubted =
            hedge && amount.form == Number::Form::vague &&
            (words_.is(hedge->first, "maybe") || words_.is(hedge->first, "perhaps"));
        if (hedge && !during && !doubted) {
            first = hedge->first;
            set_hedge(figure, *hedge);
            if (figure.unit == "year" && slice(words_.text(), figure.hedge).ends_with("age of")) {
                figure.unit = "year of age";
                figure.kind = FigureKind::age;
            }
        } else if (amount.plus > 0) {
            figure.bound = Bound::at_least;
            figure.hedge = words_.token(amount.plus).where();
        } else if (const auto after = hedge_after(words_, amount.marked)) {
            marked = after->end;
            set_hedge(figure, *after);
        } else if (amount.unit && last_end_ > 0 && words_.marks(amount.first - 1, "(") &&
                   last_end_ + 1 == amount.first && figures_.back().kind == figure.kind) {
            // "(£200 billion)" converts what stands before it, bound and all.
            figure.bound = figures_.back().bound;
            figure.hedge = figures_.back().hedge;
        }
        if (figure.kind != FigureKind::score) set_change(figure, amount, first);
        figure.where = {words_.token(first).where().begin, words_.token(marked - 1).where().end};
        next = std::max(next, counted.end);
        noun_first_ = counted.noun_first;
        noun_end_ = counted.noun_end;
        last_end_ = marked;
        covered_ = figure.where.end;
        if (figures_.size() == figures_.capacity()) // by a quarter: figures are large
            figures_.reserve(figures_.size() + figures_.size() / 4 + few);
        figures_.push_back(std::move(figure));
        sentences_.push_back(sentence_);
        return next;
    }

    void list(const Amount& amount, const NotFigure& what) {
        // "between 5": the word in front is no part of what is listed.
        list(what.kind == FigureKind::identifier ? name_begin(words_, amount.number)
                                                 : amount.number,
             amount.marked, what);
    }

    // Lists the tokens as what they are, without a value.
    void list(std::size_t first, std::size_t end, const NotFigure& what) {
        while (first < end && words_.token(first).where().begin < covered_) ++first;
        if (first >= end) return;
        covered_ = words_.token(end - 1).where().end;
        others_.push_back({{words_.token(first).where().begin, covered_}, what});
    }

    // How many figures the text will have, or somewhat more.
    std::size_t expected() const {
        std::size_t numbers = 0;
        for (const Token& token : words_.tokens())
            if (token.kind == Token::Kind::number) ++numbers;
        return std::min(numbers + numbers / spelled_out_share,
                        words_.size() / most_expected_share) +
               few;
    }

    // Figures and what is only listed, in the order of the text: from the last to the first, each
    // moved up by as many places as things are listed before it.
    std::vector<FoundFigure> merged() {
        std::size_t figure = figures_.size(), other = others_.size();
        figures_.reserve(figure + other); // and no more
        figures_.resize(figure + other);
        while (other > 0) {
            const Listed& last = others_[other - 1];
            if (figure > 0 && figures_[figure - 1].where.begin > last.where.begin) {
                --figure;
                figures_[figure + other] = std::move(figures_[figure]);
            } else {
                --other;
                figures_[figure + other] = as_figure(last);
            }
        }
        return std::move(figures_);
    }

    static FoundFigure as_figure(const Listed& listed) {
        FoundFigure out;
        out.where = listed.where;
        out.kind = listed.what.kind;
        out.unit = "-";
        out.rule = listed.what.why;
        return out;
    }

    // "Parking Zones 3 and 4": a bare number joined to one that was a name's.
    bool continues_name(const Amount& amount, const Counted& counted) const {
        return !counted.found && amount.plain && amount.first > 0 && rejected_end_ > 0 &&
               rejected_end_ + 1 == amount.first &&
               (words_.is(amount.first - 1, "and") || words_.is(amount.first - 1, "or") ||
                words_.marks(amount.first - 1, ",") || words_.marks(amount.first - 1, "&"));
    }

    void set_hedge(FoundFigure& figure, const Hedge& hedge) {
        figure.bound = hedge.bound;
        figure.hedge = {words_.token(hedge.first).where().begin,
                        words_.token(hedge.end - 1).where().end};
    }

    // "$7 million over 4 years", "a 3 percent rise over two years": a figure, and one noun at most,
    // stand before; behind a verb or a preposition "over" is a bound.
    bool says_during(const Hedge& hedge) const {
        if (last_end_ == 0 || !words_.is(hedge.first, "over")) return false;
        if (last_end_ == hedge.first) return true;
        static constexpr WordSet steps({"rise", "raise", "increase", "fall", "drop", "cut", "gain",
                                        "loss", "decline", "growth", "jump", "pay", "deal"});
        return last_end_ + 1 == hedge.first && steps.has(words_.at(last_end_));
    }

    void set_change(FoundFigure& figure, const Amount& amount, std::size_t first) {
        // "increase between 2 and 3 percent" forecasts; a half of something is no step.
        const bool half = amount.form == Number::Form::fraction && amount.low == 0.5;
        if (amount.range ||
            (half && figure.unit.starts_with('%') && (first == 0 || !words_.is(first - 1, "by"))))
            return;
        // "falls four days before", "lost 3,000 people": no measure went down.
        if (figure.kind == FigureKind::duration || figure.kind == FigureKind::age) return;
        const bool thing = figure.kind == FigureKind::count && figure.unit != "point";
        if (thing && first > 0 && is_loss(words_.at(first - 1))) return;
        figure.change = change_before(words_, first);
        // "gave up 75 points, or 1.2%": the second says the same as the first.
        if (figure.change != Change::none || !before().same_sentence() || first < 2) return;
        const bool restated =
            words_.is(first - 1, "or") && words_.marks(first - 2, ",") && last_end_ + 3 >= first;
        // "fell 4 percent, the other by 7 percent": the verb is said once.
        const bool elided =
            words_.is(first - 1, "by") && amount.unit && amount.unit->kind == FigureKind::percent;
        // "rose 5 percent in France and 7 percent in Spain".
        const bool listed = words_.is(first - 1, "and") && last_end_ + most_between >= first &&
                            figure.kind == FigureKind::percent &&
                            figures_.back().kind == FigureKind::percent;
        if (restated || elided || listed) figure.change = figures_.back().change;
    }

    static bool is_loss(const Word& word) {
        static constexpr WordSet losses({"lost", "lose", "loses", "losing", "cut", "cuts",
                                         "cutting", "shed", "shedding", "gained", "gain", "gains",
                                         "grow"});
        return losses.has(word);
    }

    Before before() const { return {figures_, sentence_, last_end_, rejected_end_}; }

    const Words& words_;
    std::vector<FoundFigure> figures_;
    std::vector<std::size_t> sentences_; // of each figure, where its sentence begins
    std::vector<Listed> others_;         // nothing is inferred from these
    std::uint32_t covered_ = 0;       // one past the last byte of either
    std::size_t sentence_ = 0;
    std::size_t last_end_ = 0;
    std::size_t rejected_end_ = 0;
    std::size_t noun_first_ = 0; // the tokens of what the last figure counts
    std::size_t noun_end_ = 0;
};

} // namespace

std::vector<FoundFigure> find_figures(const Words& words) { return Finder(words).run(); }

std::string explained(const FoundFigure& figure, std::string_view text) {
    std::string out(figure.rule);
    if (const std::size_t unit = out.find('*'); unit != std::string::npos)
        out.replace(unit, 1, '"' + figure.unit + '"');
    if (!figure.hedge.empty())
        out += "; bounded by \"" + std::string(slice(text, figure.hedge)) + "\"";
    if (figure.change == Change::up) out += "; a verb says up";
    if (figure.change == Change::down) out += "; a verb says down";
    return out;
}

} // namespace crossread
