#pragma once

#include <string>

namespace offerbook::extract {

/// A posting that stands in the source of a program or a script of a database: between quotation marks, with its lines as "\n",
/// in pieces that are put together. What is quoted stays at its bytes, with its name before it ("title: Technician"), the
/// program around it becomes blanks. A text that is no program, or that quotes nothing to read, stays as it is: false.
/// `lineEnd`: what is written where a line of what is quoted ends, for one whose lines are markup.
bool openProgram(std::string& text, char lineEnd = '\n');

}  // namespace offerbook::extract
