#include "rnn/train.h"

#include <limits>

#include "catch.h"
#include "errors.h"
#include "samples.h"

using rnn::Matrix;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// A small task on classes: T = 4, B = 2, I = 3, H = 5, O = 3.
struct Task {
  Sample sample = ::sample(4, 2, 3, 5);
  rnn::Network network;
  rnn::Targets targets{{0, 1, 2, 0, 1, 2, 0, 1}, {}};
  rnn::TrainOptions options{3, 0.05f};

  Task() {
    rnn::Generator generator(2);
    network = {sample.cell, rnn::torch_linear(generator, 5, 3)};
  }
  rnn::Training run() const {
    return rnn::train(network, sample.h0, sample.x.view(), targets, options);
  }
  std::string error() const {
    return error_of([&] { run(); });
  }
};

}  // namespace

TEST_CASE("Training: one loss for every step, the first before any change", "[train]") {
  Task task;
  const rnn::Training three = task.run();
  REQUIRE(three.losses.size() == 3);
  const rnn::Trace trace = unroll(task.sample);
  const Matrix y = rnn::read_out(task.network.readout, trace.h.view());
  CHECK(three.losses[0] == Approx(rnn::cross_entropy(y, task.targets.classes).value));

  task.options.steps = 1;
  const rnn::Training one = task.run();
  CHECK(one.losses[0] == three.losses[0]);
  CHECK(one.network.cell.W_hh != task.network.cell.W_hh);
  CHECK(one.network.readout.b_y != task.network.readout.b_y);
}

TEST_CASE("Training: makes the loss smaller, on classes and on values", "[train]") {
  Task task;
  task.options.steps = 200;
  const rnn::Training classes = task.run();
  CHECK(classes.losses.back() < 0.1f * classes.losses.front());

  task.targets = {{}, Matrix::Random(8, 3) * 0.5f};
  const rnn::Training values = task.run();
  CHECK(values.losses.back() < 0.1f * values.losses.front());
}

TEST_CASE("Training: an observer sees the network before the first and after every step",
          "[train]") {
  const Task task;
  std::vector<int> steps;
  std::vector<Matrix> seen;
  const rnn::Training training =
      rnn::train(task.network, task.sample.h0, task.sample.x.view(), task.targets, task.options,
                 [&](int step, const rnn::Network& network) {
                   steps.push_back(step);
                   seen.push_back(network.cell.W_hh);
                 });
  REQUIRE(steps == std::vector<int>{0, 1, 2, 3});
  CHECK(seen[0] == task.network.cell.W_hh);
  CHECK(seen[1] != seen[0]);
  CHECK(seen[3] == training.network.cell.W_hh);
  CHECK(training.network.cell.W_hh == task.run().network.cell.W_hh);
}

TEST_CASE("Training: rejects options out of range", "[train]") {
  Task task;
  task.options.steps = 0;
  CHECK(task.error() == "steps is 0, but must be from 1 to 100000.");
  task.options.steps = 100'001;
  CHECK(task.error() == "steps is 100001, but must be from 1 to 100000.");
  task.options.steps = 1;
  for (const float rate : {0.0f, -1.0f, infinity, -infinity, infinity - infinity}) {
    task.options.rate = rate;
    CAPTURE(rate);
    CHECK(task.error() == "rate, the learning rate, must be a finite number above 0.");
  }
  task.options.rate = 0.05f;
  CHECK(task.error().empty());
}

TEST_CASE("Training: rejects a read-out that does not fit", "[train]") {
  Task task;
  task.network.readout.W_hy = Matrix::Zero(3, 6);
  CHECK(task.error() == "W_hy has the shape (3, 6), but must have the shape (3, 5).");
  task.network.readout.W_hy = Matrix::Zero(0, 5);
  CHECK(task.error() == "W_hy has the shape (0, 5), but must have the shape (1, 5).");
  task = Task();
  task.network.readout.b_y = rnn::RowVector::Zero(2);
  CHECK(task.error() == "b_y has the shape (2), but must have the shape (3).");
  task = Task();
  task.network.readout.W_hy(2, 4) = infinity;
  CHECK(task.error() == "W_hy[2, 4] is infinite: every value must be a finite number.");
  task = Task();
  task.network.cell.b(0) = infinity;
  CHECK(task.error() == "b[0] is infinite: every value must be a finite number.");
}

TEST_CASE("Training: rejects targets that do not fit", "[train]") {
  Task task;
  task.targets.classes.pop_back();
  CHECK(task.error() == "targets has the shape (7), but must have the shape (8).");
  task.targets.classes.push_back(3);
  CHECK(task.error() == "targets[7] is 3, but must be from 0 to 2.");
  task.targets = {};
  CHECK(task.error() == "targets has the shape (0), but must have the shape (8).");
  task.targets = {{}, Matrix::Zero(8, 2)};
  CHECK(task.error() == "targets has the shape (8, 2), but must have the shape (8, 3).");
  task.targets = {{}, Matrix::Zero(8, 3)};
  task.targets.values(5, 1) = infinity;
  CHECK(task.error() == "targets[5, 1] is infinite: every value must be a finite number.");
}

TEST_CASE("Training: rejects answers that would not fit into memory", "[train]") {
  // 1,000 steps of 20,000 answers: small weights, but 20 million answers.
  rnn::Network network{sample(1, 1, 1, 1).cell, {Matrix::Zero(20'000, 1), {}}};
  network.readout.b_y = rnn::RowVector::Zero(20'000);
  const rnn::Sequence x(1'000, 1, 1);
  const rnn::Targets targets{std::vector<int>(1'000, 0), {}};
  CHECK(error_of([&] { rnn::train(network, Matrix::Zero(1, 1), x.view(), targets, {}); }) ==
        "y would have the shape (1000, 1, 20000), which is more than the 16000000 values allowed: "
        "use fewer steps, a smaller batch or fewer units.");
}

TEST_CASE("Training: numbers that grow too large are an error, and the next run works", "[train]") {
  Task task;
  task.options = {50, 3e38f};
  CHECK(contains(task.error(), "Training went astray at step "));
  CHECK(contains(task.error(), ", where the numbers grow too large: use a smaller rate."));
  task.options.rate = 0.05f;
  task.targets = {{}, Matrix::Constant(8, 3, 1e30f)};
  CHECK(task.error() ==
        "The loss grows too large for float32: use smaller weights, inputs or "
        "targets.");
  CHECK(Task().error().empty());
}
