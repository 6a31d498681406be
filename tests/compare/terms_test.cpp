#include "compare/terms.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("words of one stem are one term") {
    Terms terms;
    CHECK(terms.term_of("turbines") == terms.term_of("Turbine"));
    CHECK(terms.term_of("flooding") == terms.term_of("flooded"));
    CHECK(terms.term_of("planned") == terms.term_of("plans"));
    CHECK(terms.term_of("turbine") != terms.term_of("tunnel"));
    CHECK(stem("agencies") == stem("agency"));
}

TEST_CASE("words of one sense are one term, with what became of people") {
    Terms terms;
    CHECK(terms.term_of("dead") == terms.term_of("fatalities"));
    CHECK(terms.look_up("wounded").fate == Fate::injured);
    CHECK(terms.look_up("pilot").person);
    CHECK_FALSE(terms.look_up("tunnel").person);
    CHECK(terms.name(terms.term_of("mainframes")) == "computer");
}

TEST_CASE("us is a country in capitals only") {
    Terms terms;
    CHECK(terms.term_of("US") == terms.term_of("American"));
    CHECK(terms.term_of("us") != terms.term_of("US"));
    CHECK(terms.look_up("us").role == WordRole::small);
}

TEST_CASE("British and American spelling are one word, two words are not") {
    Terms terms;
    CHECK(terms.look_up("travelling").exact == terms.look_up("Traveling").exact);
    CHECK(terms.look_up("harbour").exact == terms.look_up("harbor").exact);
    CHECK(terms.look_up("four").exact != terms.look_up("for").exact);
    CHECK(terms.look_up("kill").exact != terms.look_up("killed").exact);
}

TEST_CASE("a word may die after it was asked for") {
    Terms terms;
    TermId term = no_term;
    {
        const std::string word = "an uncommonly long word that does not fit into the string itself";
        term = terms.term_of(word);
    }
    CHECK(terms.term_of("an uncommonly long word that does not fit into the string itself") ==
          term);
}
