// A call that goes nowhere, for the static functions of a file of Dear ImGui (imgui_left_out.h).
//
// The file is included below a macro that gives each mention of the function one argument more,
// LeftOut(). The language reads that argument in two ways:
//
//   static void NavUpdate(LeftOut());   a declaration: the parameter is a function returning LeftOut
//   NavUpdate(LeftOut());               a call with a LeftOut
//
// So the call takes our overload, which does nothing, and nobody calls the other one.
#pragma once

struct LeftOut {};
