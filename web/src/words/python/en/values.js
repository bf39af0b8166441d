/** What an error means and what to do. A function gets what stands in the message, in its order. */

/** @satisfies {Record<string, string | ((...given: string[]) => string)>} */
export const values = {
  laterInFunction: (name) =>
    `${name} gets its value in this function, but only further down or under a condition that was not met. Give it a first value above this line.`,
  notInModule: (name, module) =>
    `There is no ${name} in ${module}. Check how it is spelt, or whether this page has it.`,
  zero: 'Something is divided by 0. Check what stands behind / or %.',
  none: 'There is None where a value should be. A function without "return" gives None: is a return missing?',
  textJoined: 'A text can only be joined with a text. Use an f-string, f"…{value}", or str(…).',
  sign: 'This sign does not work between these two kinds of values. Print type(…) of both to see what they are.',
  multiplied:
    'A list or text cannot be multiplied by that. For arithmetic on many numbers use torch.tensor(…).',
  isFunction:
    'The name stands for a function. Call it with round brackets, f(…), to get its result.',
  tensorCalled:
    'A tensor is followed by round brackets, as if it were a function. Is a sign missing between the two, or should the brackets be [ ]?',
  called: (type) =>
    `Something that is no function (a value of type ${type}) is followed by round brackets. Is a sign missing before the bracket, or has a name been used twice?`,
  noParts: (type) => `A value of type ${type} has no parts, so [ ] cannot follow it.`,
  notIterable: (type) =>
    `A value of type ${type} cannot be gone through one by one. To count, write range(…).`,
  fixed: (type) => `A ${type} cannot be changed once it is made. Use a list.`,
  indexTooLarge:
    'The number in [ ] is too large. Counting begins at 0, so the last one is len(…) - 1.',
  empty: 'There is nothing left to take out.',
  wholeIndex:
    'Between [ ] there must be a whole number or a slice. Is something else in there, such as a text or a decimal?',
  tooFew:
    'A call gives too few values. Compare it with the line that begins with "def": the same number, in the same order.',
  tooMany: 'A call gives too many values. Compare it with the line that begins with "def".',
  noParameter: (name) => `The function has no parameter called ${name}. Check how it is spelt.`,
  givenTwice: (name) => `${name} is given twice, by its place and by its name.`,
  moreValues: 'There are more values on the right of = than names on the left.',
  fewerValues: 'There are fewer values on the right of = than names on the left.',
  noNumber: 'The text is not written as a number.',
  key: 'A key must be something that never changes: a number, a text or a tuple.',
  attributeMeant: (name, meant) => `A tensor has no ${name}. Did you mean ${meant}?`,
  rareAttribute: (name) =>
    `There is no ${name} there. Check how it is spelt; Python's rarer parts are missing on this page.`,
  noAttribute: (name) =>
    `There is no ${name} there. Check how it is spelt, and with print(type(…)) what stands before the dot.`,
  smallTorch:
    'The torch of this page has only what the lesson needs, in sizes that fit here. The message says what to use, or check how it is spelt.',
  noValueThere:
    'The function has no value there: for example the root or logarithm of a negative number.',
  outsideFunction: (word) =>
    `"${word}" only makes sense inside a function. Is this line moved in as far as the function it belongs to?`,
  outsideLoop:
    '"break" and "continue" only make sense inside a loop. Is this line moved in far enough?',
  noInput:
    'Nobody can type an answer while the code runs. Write the value into the code, as in name = "hello".',
  noFiles: 'Code on this page has no files. Put the data into the code itself.',
  confined:
    'Your code runs by itself here and cannot touch the page, the network or other programs. Nothing in the exercise needs that.',
};

/** Where the message tells no more, by the type of the error. */
export const types = {
  KeyError: 'The dict has no such key. Print its .keys() to see what it has.',
  IndexError: 'There is no entry with that number. Counting begins at 0.',
  AssertionError: 'What stands behind "assert" is not true.',
  RecursionError:
    'A function calls itself again and again, without an end (this page stops after about 150 calls inside one another). Is the case missing in which it stops, or would a loop do?',
  MemoryError:
    'The code wanted more memory than there is for it here (64 MB). Make tensors and lists smaller, or keep fewer of them.',
  SystemExit: 'The code ended itself on this line; what comes after it was not run.',
  KeyboardInterrupt: 'The code ended itself on this line; what comes after it was not run.',
  StopIteration: 'There is nothing left to take: next() was called once too often.',
  NotImplementedError: 'This part has not been written, or this page does not have it.',
  SyntaxError: 'Python cannot read this line. Compare it with an example.',
  OverflowError: 'A number became too large.',
  AttributeError: 'The value has no such part. Check how it is spelt.',
  ImportError: 'This cannot be imported here.',
  TypeError: 'A value is of a kind that does not fit here. Print type(…) of what goes in.',
  ValueError: 'A value does not fit here. Print what goes in.',
  other: 'The code stopped on this line. Read the message: it says what it met.',
};
