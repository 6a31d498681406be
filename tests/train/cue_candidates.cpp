// cue_candidates cues|ends WEIGHTS ENDS FILE…: every candidate cue of plain texts, with its features.
//
//   F FILE
//   C cueBegin cueEnd subjectBegin subjectEnd contentBegin contentEnd standing feature…   (bytes)
//   E begin previousEnd feature…       a place where the content of that candidate could end
//
// A feature is a place among the weights, with a w before it when it depends on the very word of the
// cue. WEIGHTS and ENDS each hold a threshold and then the weights, as decimal numbers; with "-" the
// rules decide. With `cues` contents end where ENDS say; with `ends` the places are shown, for the
// candidates that are kept, and the contents run on. The script scripts/train_cues.py calls this.
#include "extract/cue_model.h"
#include "extract/statements.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using namespace crossread;

void print(const CueFeatures& features) {
    for (std::size_t k = 0; k < features.count; ++k) {
        std::cout << (features.of_word[k] ? " w" : " ") << features.hashes[k] % weight_count;
    }
    std::cout << '\n';
}

void print(const Reading& reading, const Statement& candidate, const CueFeatures& features,
           Standing standing) {
    const Range cue = reading.bytes(candidate.cue);
    const Range subject = candidate.subject ? reading.bytes(*candidate.subject) : Range{};
    const Range content = reading.bytes(candidate.content);
    std::cout << "C " << cue.begin << ' ' << cue.end << ' ' << subject.begin << ' ' << subject.end
              << ' ' << content.begin << ' ' << content.end << ' ' << static_cast<int>(standing);
    print(features);
}

bool read(const char* path, CueWeights& weights) {
    std::ifstream file(path);
    file >> weights.threshold;
    int weight = 0;
    for (std::size_t k = 0; k < weight_count && file >> weight; ++k) {
        weights.of[k] = static_cast<std::int8_t>(weight);
    }
    if (!file) std::cerr << path << ": not " << weight_count << " weights\n";
    return static_cast<bool>(file);
}

} // namespace

int main(int count, char** words) {
    if (count < 5) {
        std::cerr << "cue_candidates cues|ends WEIGHTS|- ENDS|- FILE…\n";
        return 2;
    }
    const bool show_ends = std::string_view(words[1]) == "ends";
    const bool cue_rules = std::string_view(words[2]) == "-";
    const bool end_rules = std::string_view(words[3]) == "-";
    CueWeights cues;
    CueWeights ends;
    if (!cue_rules && !read(words[2], cues)) return 1;
    if (!end_rules && !read(words[3], ends)) return 1;
    for (int k = 4; k < count; ++k) {
        std::ifstream file(words[k], std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        const std::vector<Token> tokens = find_tokens(text);
        const std::vector<Sentence> sentences = find_sentences(text, tokens);
        const Reading reading(text, tokens, sentences);
        std::cout << "F " << words[k] << '\n';
        Judge judge;
        judge.is_cue = [&](const CueFeatures& features, Statement& candidate) {
            const Standing standing = standing_of(reading, candidate);
            print(reading, candidate, features, standing);
            return cue_rules ? standing != Standing::doubtful
                             : is_cue(standing, score(features, cues), cues);
        };
        judge.ends_here = [&](const Statement& candidate, std::size_t token,
                              const CueFeatures& features) {
            if (!show_ends) {
                return end_rules ? token >= candidate.content.end
                                 : score(features, ends) >= ends.threshold;
            }
            std::cout << "E " << tokens[token].where().begin << ' '
                      << tokens[token - 1].where().end;
            print(features);
            return false;
        };
        (void)find_statements(reading, judge);
    }
    return 0;
}
