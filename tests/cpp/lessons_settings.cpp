#include "catch.h"
#include "errors.h"
#include "lessons/unrolling.h"

using lessons::UnrollingSettings;

namespace {

/// The sentence for settings that `change` spoiled; "" when they can be used after all.
template <class Change>
std::string sentence_for(const Change& change) {
  UnrollingSettings settings;
  change(settings);
  return error_of([&] { lessons::make_unrolling(settings); });
}

std::vector<std::string> tokens(std::size_t count) {
  return std::vector<std::string>(count, "a");
}

}  // namespace

TEST_CASE("Settings: the default can be used", "[lessons][settings]") {
  CHECK(sentence_for([](UnrollingSettings&) {}).empty());
}

TEST_CASE("Settings: an unknown example or source is named, with those there are",
          "[lessons][settings]") {
  CHECK(sentence_for([](auto& s) { s.example = "helo"; }) ==
        "There is no example \"helo\". Choose one of: hello, snippet, own.");
  CHECK(sentence_for([](auto& s) { s.weights = "magic"; }) ==
        "There is no source of weights \"magic\". Choose one of: trained, default, randn, "
        "identity, zero.");
}

TEST_CASE("Settings: the snippet cannot be trained", "[lessons][settings]") {
  const std::string sentence = sentence_for([](auto& s) {
    s.example = "snippet";
    s.weights = "trained";
  });
  CHECK(contains(sentence, "no task to train on"));
}

TEST_CASE("Settings: an own sequence needs 2 tokens, and not too many, none empty",
          "[lessons][settings]") {
  const auto own = [](std::vector<std::string> sequence) {
    return sentence_for([&](auto& s) {
      s.example = "own";
      s.weights = "default";
      s.sequence = sequence;
    });
  };
  CHECK(contains(own({}), "at least 2 tokens"));
  CHECK(contains(own(tokens(1)), "at least 2 tokens"));
  CHECK(own(tokens(2)).empty());
  CHECK(own(tokens(lessons::max_tokens)).empty());
  CHECK(contains(own(tokens(lessons::max_tokens + 1)), "2002 tokens; at most 2001"));
  CHECK(contains(own({"a", ""}), "empty token"));
}

TEST_CASE("Settings: sizes, scale, steps and rate are kept in range", "[lessons][settings]") {
  CHECK(contains(sentence_for([](auto& s) { s.hidden_size = 0; }), "from 1 to 128"));
  CHECK(contains(sentence_for([](auto& s) { s.hidden_size = 129; }), "from 1 to 128"));
  CHECK(contains(sentence_for([](auto& s) { s.scale = -1; }), "scale"));
  CHECK(contains(sentence_for([](auto& s) { s.train_steps = -1; }), "train_steps is -1"));
  CHECK(contains(sentence_for([](auto& s) { s.rate = 0; }), "learning rate"));
}

TEST_CASE("Settings: training that would hang the page is refused", "[lessons][settings]") {
  const std::string sentence = sentence_for([](auto& s) {
    s.example = "own";
    s.sequence = tokens(2000);
    s.hidden_size = 128;
  });
  CHECK(contains(sentence, "take too long"));
}
