#include "extract/cues.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("every form of a cue is found from its base") {
    CHECK(find_verb("say") == Verb{Frame::say, Form::base, false, false, "say"});
    CHECK(find_verb("said") == Verb{Frame::say, Form::past, false, false, "say"});
    CHECK(find_verb("Says") == Verb{Frame::say, Form::third, false, false, "say"});
    CHECK(find_verb("saying") == Verb{Frame::say, Form::participle, false, false, "say"});
    CHECK(find_verb("told")->frame == Frame::tell);
    CHECK(find_verb("denied") == Verb{Frame::object, Form::past, false, false, "deny"});
    CHECK(find_verb("denies")->form == Form::third);
    CHECK(find_verb("admitted")->form == Form::past);
    CHECK(find_verb("stating")->form == Form::participle);
    CHECK(find_verb("criticises")->frame == Frame::object);
    CHECK(find_verb("vowed")->frame == Frame::plan);
    CHECK(find_verb("believe")->frame == Frame::think);
    CHECK(find_verb("indicates")->frame == Frame::show);
}

TEST_CASE("words that are nouns as often say so, but not in their past") {
    CHECK(find_verb("claims")->often_noun);
    CHECK(find_verb("plan")->often_noun);
    CHECK_FALSE(find_verb("claimed")->often_noun);
}

TEST_CASE("verbs of deeds as often as of statements say so") {
    CHECK(find_verb("released")->weak);
    CHECK(find_verb("wants")->frame == Frame::plan);
    CHECK_FALSE(find_verb("said")->weak);
}

TEST_CASE("other words are no cues") {
    CHECK_FALSE(find_verb("walked"));
    CHECK_FALSE(find_verb("swim"));
    CHECK_FALSE(find_verb("is"));
    CHECK_FALSE(find_verb(""));
    CHECK_FALSE(find_verb("saysaysaysaysaysaysaysaysaysay"));
}

TEST_CASE("nouns for what is said, singular and plural") {
    CHECK(is_speech_noun("report"));
    CHECK(is_speech_noun("Statements"));
    CHECK_FALSE(is_speech_noun("tree"));
    CHECK(is_assertion("claims"));
    CHECK_FALSE(is_assertion("book"));
}
