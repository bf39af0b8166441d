#pragma once

// The examples: small data that shows why a network needs memory, and how each is trained.
//
//   hello     h e l l o, the next letter: the two l's need different answers
//   words     a sentence, the next word: "the" and "saw", "cat" are followed by different words
//   series    one number per step, a daily rhythm on a slow wave, forecast of the next number
//   dna       bases; is this one inside a gene? (gene_labels)
//   gesture   movements (dx, dy), three rows: circle, swipe, zigzag. All three begin alike
//   envelope  loudness of a sound in slices of 20 ms; which of two knocks is it? (knock_labels)
//   remember  a or b, then fillers, two rows: which of the two was it?

#include "lessons/task.h"

namespace lessons {

/// Adam's steps and rate: the shortest slow training that succeeded for every seed from 1 to 200.
/// Success is every answer right (of gestures from the third step on), and for the series a mean
/// square error below 0.0025; repeating the last value has 0.18.
struct Recipe {
  int steps;
  double rate;
};

/// All of them, in the order above.
Words example_names();

/// The task of one of them.
Task example_task(const std::string& name);

/// How one of them is trained.
Recipe example_recipe(const std::string& name);

/// For every base 1 inside a gene, 0 outside. A gene begins with the last base of the start codon
/// ATG, for only then can a reader know. From there bases are read in threes; the gene ends with
/// the last base of the first of these that is TAA, TAG or TGA, which already counts as outside.
std::vector<int> gene_labels(const std::string& bases);

/// For every loudness 0 when it is quiet, below 0.1, else the number of the knock it belongs to.
std::vector<int> knock_labels(const Floats& loudness);

}  // namespace lessons
