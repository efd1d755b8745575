#pragma once

#include <string>
#include <string_view>

namespace offerbook::extract::program {

/// A posting that stands in the source of a program or a script of a database: between quotation marks, with its lines as "\n",
/// in pieces that are put together. What is quoted stays at its bytes, with its name before it ("title: Technician"), the
/// program around it becomes blanks. A text that is no program, or that quotes nothing to read, stays as it is: false.
/// `lineEnd`: what is written where a line of what is quoted ends, for one whose lines are markup.
bool openProgram(std::string& text, char lineEnd = '\n');

/// A page that a program returns, with the program above it.
bool isComponent(std::string_view text);

}  // namespace offerbook::extract::program
