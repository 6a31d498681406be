#include "cli/dispatch.h"

#include <iostream>

int main(int count, char** words) {
    return crossread::dispatch({words + (count > 0 ? 1 : 0), words + count}, std::cout, std::cerr);
}
