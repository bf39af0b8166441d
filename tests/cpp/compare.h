#pragma once

// How far values are from what they should be. A difference that is not a number stays one, so
// that `CHECK(difference < tolerance)` fails; so do shapes that differ and empty arrays.

#include "fixture.h"

/// max |actual - expected|
double largest_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual);

/// max |actual - expected| / (1 + |expected|)
double mixed_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual);

/// The larger of |actual - expected| / |expected| for the whole array (Frobenius norms) and
/// max |actual - expected| / max |expected|.
double relative_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual);

/// The same between two of the engine's results.
double largest_difference(const rnn::ConstMatrixRef& expected, const rnn::ConstMatrixRef& actual);
