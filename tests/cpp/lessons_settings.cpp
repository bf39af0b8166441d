#include <limits>

#include "catch.h"
#include "lesson_settings.h"

using lessons::Floats;
using lessons::UnrollingSettings;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// The sentence for settings that `change` spoiled; "" when they can be used after all.
template <class Change>
std::string sentence_after(const Change& change, UnrollingSettings settings = {}) {
  change(settings);
  return sentence_for(settings);
}

/// The same for untrained weights, where training is beside the point.
std::string sentence_untrained(UnrollingSettings settings) {
  settings.weights = "default";
  return sentence_for(settings);
}

}  // namespace

TEST_CASE("Settings: the default can be used", "[lessons][settings]") {
  CHECK(sentence_for({}).empty());
}

TEST_CASE("Settings: an unknown example or source is named, with those there are",
          "[lessons][settings]") {
  CHECK(sentence_for(example("helo")) ==
        "There is no example \"helo\". Choose one of: hello, words, series, dna, gesture, "
        "envelope, remember, snippet, own.");
  CHECK(sentence_after([](auto& s) { s.weights = "magic"; }) ==
        "There is no source of weights \"magic\". Choose one of: trained, default, randn, "
        "identity, zero, given.");
}

TEST_CASE("Settings: the snippet cannot be trained", "[lessons][settings]") {
  const std::string sentence =
      sentence_after([](auto& s) { s.weights = "trained"; }, example("snippet"));
  CHECK(contains(sentence, "no task to train on"));
}

TEST_CASE("Settings: own tokens are 2 or more, not too many, none empty", "[lessons][settings]") {
  CHECK(contains(sentence_untrained(own({})), "at least 2 tokens"));
  CHECK(contains(sentence_untrained(own(many_tokens(1))), "at least 2 tokens"));
  CHECK(sentence_untrained(own(many_tokens(2))).empty());
  CHECK(sentence_untrained(own(many_tokens(lessons::max_tokens))).empty());
  CHECK(contains(sentence_untrained(own(many_tokens(lessons::max_tokens + 1))),
                 "2002 tokens; at most 2001"));
  CHECK(contains(sentence_untrained(own({"a", ""})), "empty token"));
}

TEST_CASE("Settings: own numbers fill 2 or more rows, not too many", "[lessons][settings]") {
  CHECK(contains(sentence_for(own_numbers({}, 1)), "at least 2 rows"));
  CHECK(contains(sentence_for(own_numbers({1, 2, 3}, 3)), "at least 2 rows"));
  CHECK(sentence_for(own_numbers({1, 2, 3, 4, 5}, 2)) ==
        "Your 5 numbers do not fill rows of 2: give every row the same count of numbers.");
  CHECK(sentence_untrained(own_numbers(Floats(2 * 2001, 1.0f), 2)).empty());
  CHECK(contains(sentence_untrained(own_numbers(Floats(2 * 2002, 1.0f), 2)),
                 "2002 rows; at most 2001"));
}

TEST_CASE("Settings: own numbers have 1 to 64 columns", "[lessons][settings]") {
  CHECK(contains(sentence_for(own_numbers({1, 2}, 0)), "columns is 0, but must be from 1 to 64"));
  CHECK(contains(sentence_for(own_numbers({1, 2}, -1)), "columns is -1"));
  CHECK(contains(sentence_for(own_numbers(Floats(130), 65)), "columns is 65"));
  CHECK(sentence_untrained(own_numbers(Floats(128), 64)).empty());
}

TEST_CASE("Settings: the first of the numbers that is not finite is named", "[lessons][settings]") {
  for (const float bad : {infinity, -infinity, infinity - infinity}) {
    CHECK(sentence_for(own_numbers({1, 2, 3, bad, 5, bad}, 2)) ==
          "Row 2, column 2 of your numbers is not a finite number. Correct it or leave the row "
          "out.");
  }
}

TEST_CASE("Settings: own tokens and numbers at once are one too many", "[lessons][settings]") {
  UnrollingSettings both = own_numbers({1, 2, 3}, 1);
  both.sequence = {"a", "b"};
  CHECK(contains(sentence_for(both), "not both"));
}

TEST_CASE("Settings: sizes, scale, steps and rate are kept in range", "[lessons][settings]") {
  CHECK(contains(sentence_after([](auto& s) { s.hidden_size = 0; }), "from 1 to 128"));
  CHECK(contains(sentence_after([](auto& s) { s.hidden_size = 129; }), "from 1 to 128"));
  CHECK(contains(sentence_after([](auto& s) { s.scale = -1; }), "scale"));
  CHECK(contains(sentence_after([](auto& s) { s.train_steps = -1; }), "train_steps is -1"));
  CHECK(contains(sentence_after([](auto& s) { s.rate = 0; }), "learning rate"));
  CHECK(contains(sentence_after([](auto& s) { s.rate = infinity; }), "learning rate"));
}

TEST_CASE("Settings: training that would hang the page is refused when it was asked for",
          "[lessons][settings]") {
  UnrollingSettings settings = own(many_tokens(2000));
  settings.hidden_size = 128;
  settings.weights = "trained";
  CHECK(sentence_for(settings) ==
        "Training this in the page would take too long: use a shorter sequence, fewer hidden "
        "units or fewer training steps.");
  settings = example("hello");
  settings.hidden_size = 128;
  settings.train_steps = 100'000;
  settings.weights = "trained";
  CHECK(contains(sentence_for(settings), "take too long"));
}

TEST_CASE("Settings: an own sequence that takes long to learn is shown untrained",
          "[lessons][settings]") {
  CHECK(make_unrolling(own(many_tokens(60, 7))).weights_from == "trained");
  const lessons::UnrollingTrace trace = make_unrolling(own(many_tokens(1500, 7)));
  CHECK(trace.weights_from == "default");
  CHECK(trace.training.steps == 0);
  CHECK(make_unrolling(own_numbers(Floats(4000, 0.5f), 2)).weights_from == "default");
}

TEST_CASE("Settings: an example is trained whatever its hidden size", "[lessons][settings]") {
  UnrollingSettings settings = example("series");
  settings.hidden_size = 128;
  settings.train_steps = 600;
  CHECK(make_unrolling(settings).weights_from == "trained");
}

TEST_CASE("Settings: given weights fill the network, and are finite", "[lessons][settings]") {
  const auto given = [](std::size_t count, float value = 0.1f) {
    UnrollingSettings settings;
    settings.weights = "given";
    settings.given = Floats(count, value);
    return settings;
  };
  CHECK(sentence_for(given(140)).empty());
  CHECK(sentence_for(given(139)) ==
        "This network has 140 weights, W_xh, W_hh, b, W_hy and b_y, one behind the other; 139 were "
        "given. Give all of them.");
  CHECK(contains(sentence_for(given(0)), "; 0 were given."));
  UnrollingSettings bad = given(140);
  bad.given[32 + 9] = infinity;
  CHECK(sentence_for(bad) == "W_hh[1, 1] is infinite: every value must be a finite number.");
  bad = given(140);
  bad.given.back() = infinity - infinity;
  CHECK(contains(sentence_for(bad), "b_y[3] is not a number (NaN)"));
  CHECK(contains(sentence_for(given(140, 3e38f)), "too large for float32"));
  UnrollingSettings snippet = given(1);
  snippet.example = "snippet";
  CHECK(sentence_for(snippet) ==
        "This network has 104 weights, W_xh, W_hh and b, one behind the other; 1 was given. Give "
        "all of them.");
}
