# The toolchain file of the WebAssembly build: the one that comes with the emcc on the PATH.
find_program(crossread_emcc emcc REQUIRED)
file(REAL_PATH ${crossread_emcc} emcc_real)
cmake_path(GET emcc_real PARENT_PATH emscripten_root)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
