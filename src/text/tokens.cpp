#include "text/tokens.h"

#include "text/glyph.h"
#include "text/token_ends.h"
#include "text/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <utility>

namespace crossread {
namespace {

// A text with a longer line than this is not wrapped: each of its line ends ends a paragraph.
constexpr std::size_t longest_wrapped_line = 120;
// In wrapped text a line shorter than this stands for itself: a headline, the end of a paragraph.
constexpr std::size_t shortest_wrapped_line = 50;

// ASCII marks that are a token whatever stands around them: neither . nor ' is.
constexpr std::array<bool, 256> stands_alone = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < ascii_glyphs.size(); ++c)
        out[c] = ascii_glyphs[c] == Glyph::Kind::mark && c != '.' && c != '\'';
    return out;
}();

bool is_stop(const Word& mark) { return mark == "." || mark == "!" || mark == "?" || mark == "…"; }

bool is_quotation_mark(const Word& mark) {
    static constexpr WordSet marks({"\"", "'", "`", "“", "”", "„", "‘", "’", "‚", "«", "»", "＂"});
    return marks.has(mark);
}

bool is_wrapped(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at > longest_wrapped_line) return false;
        at = end + 1;
    }
    return true;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : text_(text), wrapped_(is_wrapped(text)) {}

    std::vector<Token> run() {
        tokens_.reserve(text_.size() / bytes_per_token + 1);
        std::size_t at = 0;
        while (at < text_.size()) {
            if (text_[at] == ' ') {
                spaced_ = true;
                ++at;
            } else if (const std::size_t size = plain_word(at); size > 0) {
                at += size;
            } else {
                at = step(at);
            }
        }
        return std::move(tokens_);
    }

private:
    // News text has about six bytes a token, blanks included.
    static constexpr std::size_t bytes_per_token = 5;

    void end_line(std::size_t at) {
        const std::size_t length = at - line_begin_;
        const bool empty = !line_has_token_;
        if (empty || !wrapped_ || length < shortest_wrapped_line) paragraph_ = true;
        spaced_ = true;
        line_begin_ = at + 1;
        line_has_token_ = false;
    }

    // Takes a word of ASCII letters that nothing could carry on, which is what most words are, and
    // gives its size; 0 when none begins at `at`.
    std::size_t plain_word(std::size_t at) {
        if (text_.size() - at < bytes8::size) return 0;
        const std::uint64_t bytes = bytes8::load(text_.data() + at);
        const std::uint64_t others = bytes8::no_letters(bytes);
        if (others == 0) return long_word(at);
        const auto size = static_cast<std::size_t>(std::countr_zero(others)) / 8;
        if (size == 0 || carries_on[static_cast<unsigned char>(text_[at + size])]) return 0;
        const std::uint64_t letters = bytes8::first(bytes, size);
        const std::uint64_t small = bytes8::first(bytes8::case_bits, size);
        const bool capital = (letters & bytes8::case_bits & 0xFF) == 0;
        Token token;
        token.key = letters | small;
        token.size = static_cast<std::uint32_t>(size);
        token.kind = Token::Kind::word;
        token.capital = capital;
        token.all_capitals = capital && size > 1 && (letters & small) == 0;
        token.letters_only = true;
        add(at, token);
        return size;
    }

    // The same for a word of eight letters or more.
    std::size_t long_word(std::size_t at) {
        const std::string_view text = text_.substr(0, at + longest_token);
        const std::size_t size = count_letters(text, at);
        const bool ends =
            at + size == text.size() || !carries_on[static_cast<unsigned char>(text_[at + size])];
        if (!ends) return 0;
        const bool capital = is_upper_ascii_at(text_, at);
        Token token;
        token.key = word_key(text_, at, size);
        token.size = static_cast<std::uint32_t>(size);
        token.kind = Token::Kind::word;
        token.capital = capital;
        token.all_capitals = capital && all_capitals(at, at + size);
        token.letters_only = true;
        add(at, token);
        return size;
    }

    // A blank, a line's end, or a token of any other kind.
    std::size_t step(std::size_t at) {
        if (const auto byte = static_cast<unsigned char>(text_[at]); stands_alone[byte]) {
            Token token;
            token.key = byte;
            token.size = 1;
            token.kind = Token::Kind::mark;
            token.stops = byte == '!' || byte == '?';
            token.quotes = byte == '"' || byte == '`';
            add(at, token);
            return at + 1;
        }
        const Glyph glyph = glyph_at(text_, at);
        if (glyph.kind == Glyph::Kind::newline) end_line(at);
        else if (glyph.kind == Glyph::Kind::blank) spaced_ = true;
        else return take(at, glyph);
        return at + glyph.size;
    }

    std::size_t take(std::size_t at, Glyph glyph) {
        const std::string_view text = text_.substr(0, at + longest_token);
        const bool after_word =
            !spaced_ && !tokens_.empty() && tokens_.back().kind != Token::Kind::mark;
        std::size_t end = at + glyph.size;
        Token::Kind kind = Token::Kind::mark;
        if (glyph.kind == Glyph::Kind::letter) {
            end = word_end(text, at);
            kind = Token::Kind::word;
        } else if (glyph.kind == Glyph::Kind::digit ||
                   (text_[at] == '.' && begins_decimal(at, after_word))) {
            end = number_end(text, at);
            kind = Token::Kind::number;
        } else if (const std::size_t possessive = after_word ? possessive_end(text, at) : at;
                   possessive > at) {
            end = possessive;
            kind = Token::Kind::word;
        }
        const WordKey key = word_key(text, at, end - at);
        if (kind == Token::Kind::mark) {
            const Word mark(text.substr(at, end - at), key);
            Token token;
            token.key = key;
            token.size = static_cast<std::uint32_t>(end - at);
            token.kind = kind;
            token.stops = is_stop(mark);
            token.quotes = is_quotation_mark(mark);
            add(at, token);
            return end;
        }
        const bool word = kind == Token::Kind::word;
        const bool capital = word && glyph.upper;
        Token token;
        token.key = key;
        token.size = static_cast<std::uint32_t>(end - at);
        token.kind = kind;
        token.capital = capital;
        token.all_capitals = capital && all_capitals(at, end);
        token.letters_only = word && count_letters(text, at) == end - at;
        token.stops = end - at > 1 && text[end - 1] == '.';
        add(at, token);
        return end;
    }

    // Adds what begins at `at`, with what is known of the place.
    void add(std::size_t at, Token token) {
        token.begin = static_cast<std::uint32_t>(at);
        token.spaced = spaced_;
        token.new_paragraph = paragraph_;
        tokens_.push_back(token);
        spaced_ = paragraph_ = false;
        line_has_token_ = true;
    }

    // ".500"
    bool begins_decimal(std::size_t at, bool after_word) const {
        return !after_word && !(at > 0 && is_digit_at(text_, at - 1)) && is_digit_at(text_, at + 1);
    }

    bool all_capitals(std::size_t at, std::size_t end) const {
        std::size_t letters = 0;
        while (at < end) {
            const Glyph glyph = glyph_at(text_, at);
            if (glyph.kind == Glyph::Kind::letter) {
                if (!glyph.upper) return false;
                ++letters;
            }
            at += glyph.size;
        }
        return letters >= 2;
    }

    std::string_view text_;
    bool wrapped_;
    std::vector<Token> tokens_;
    std::size_t line_begin_ = 0;
    bool line_has_token_ = false;
    bool spaced_ = false;
    bool paragraph_ = true;
};

} // namespace

std::vector<Token> find_tokens(std::string_view text) { return Tokenizer(text).run(); }

} // namespace crossread
