# The WebAssembly programs: `reader`, which is the page's; `engine`, which reads and compares articles
# for a page or for node; and `engine_tests`, the engine's tests with the page's flags, run in node.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.6)
    message(FATAL_ERROR "emcc ${EMSCRIPTEN_VERSION} is too old: 3.1.6 or newer is needed.")
endif()
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
    set(stack_size TOTAL_STACK)
else()
    set(stack_size STACK_SIZE)
endif()

set(stack_bytes 1048576)        # 1 MiB: nothing recurses on the depth of its input.
set(first_memory_bytes 33554432)   # 32 MiB: the bundled story with room to spare.
set(most_memory_bytes 1073741824)  # 1 GiB: past it the page says that it ran out of memory.

# Inlining big functions into their only caller saves bytes but not compressed bytes, so it is held
# back; with the passes repeated and functions put in order this is 4 KB of brotli.
set(passes --converge,--reorder-functions,--one-caller-inline-max-function-size=50)
set(web_link -Oz -flto -sBINARYEN_EXTRA_PASSES=${passes} -fno-exceptions -fno-rtti
    -sDYNAMIC_EXECUTION=0 -sMALLOC=emmalloc
    -s${stack_size}=${stack_bytes} -sINITIAL_MEMORY=${first_memory_bytes}
    -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=${most_memory_bytes})

file(GLOB reader_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/host/browser/*.cpp)
if(reader_sources)
    add_executable(reader ${reader_sources})
    target_link_libraries(reader PRIVATE crossread_host crossread_warnings)
    target_link_options(reader PRIVATE ${web_link} -sENVIRONMENT=web -sFILESYSTEM=0
        -Wl,--wrap=sinf,--wrap=cosf,--wrap=strtod,--wrap=snprintf # src/host/browser/libc.cpp
        -sMODULARIZE=1 -sEXPORT_ES6=1 -sSUPPORT_ERRNO=0 -sSUPPORT_LONGJMP=0 -sTEXTDECODER=2
        -sEXPORTED_FUNCTIONS=_malloc,_free -sEXPORTED_RUNTIME_METHODS=UTF8ToString
        --no-entry -sINCOMING_MODULE_JS_API=instantiateWasm) # boot.js starts it, with these
endif()

# The later -O takes the place of the -Oz of flags.cmake, for which emcc also forbids inlining: that
# must be allowed again. The reader has little of these folders.
set(for_speed -O3 -finline-functions)
foreach(folder text extract compare)
    target_compile_options(crossread_${folder} PRIVATE ${for_speed})
endforeach()

# Made for speed, not for size: it is loaded when somebody brings articles. It sees no file, and of
# the command only what answers a line. All that runs in it is compiled for speed: of an inline
# function that one file has for size, the linker may keep that form for all.
file(GLOB engine_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/base/*.cpp)
foreach(file cli/engine cli/answer cli/flat_json export/analysis_json story/figure_words story/labels)
    list(APPEND engine_sources ${PROJECT_SOURCE_DIR}/src/${file}.cpp)
endforeach()
add_executable(engine EXCLUDE_FROM_ALL ${engine_sources})
target_compile_options(engine PRIVATE ${for_speed})
target_link_libraries(engine PRIVATE crossread_compare crossread_warnings)
set_target_properties(engine PROPERTIES SUFFIX .wasm) # No glue: tests/engine.mjs is the whole of it.
target_link_options(engine PRIVATE -O3 -flto -fno-exceptions -fno-rtti -sSTANDALONE_WASM --no-entry
    -s${stack_size}=${stack_bytes} -sINITIAL_MEMORY=${first_memory_bytes}
    -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=${most_memory_bytes}
    -sEXPORTED_FUNCTIONS=_engine_room,_engine_answer,_engine_result)

# Tests that read files are named *_files_test.cpp and are native only.
set(engine_folders base text story extract compare link layout search)
list(TRANSFORM engine_folders REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/tests/\\1/*_test.cpp"
    OUTPUT_VARIABLE patterns)
file(GLOB engine_tests CONFIGURE_DEPENDS ${patterns})
list(FILTER engine_tests EXCLUDE REGEX "_files_test\\.cpp$")
add_executable(engine_tests EXCLUDE_FROM_ALL tests/main.cpp ${engine_tests})
list(TRANSFORM engine_folders PREPEND crossread_ OUTPUT_VARIABLE engine_libraries)
target_link_libraries(engine_tests PRIVATE ${engine_libraries} crossread_warnings)
target_link_options(engine_tests PRIVATE ${web_link} -sENVIRONMENT=node
    -sWASM_ASYNC_COMPILATION=0 -sEXIT_RUNTIME=1)
# The package.json of the browser tests makes every .js below it a module; emcc's program is none.
file(WRITE ${PROJECT_BINARY_DIR}/package.json "{ \"type\": \"commonjs\" }\n")
