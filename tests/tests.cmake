# The native tests: every tests/**/*_test.cpp in one program, under ASan and UBSan. The folders
# browser, fuzz, bench and train hold programs of their own.
file(GLOB_RECURSE test_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/*_test.cpp)
list(FILTER test_sources EXCLUDE REGEX "/tests/(browser|fuzz|bench|train)/")

# The headless host: a naive measure, a fake clock, recorded effects. It ships nowhere.
file(GLOB headless_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/host/headless/*.cpp)

add_executable(crossread_tests tests/main.cpp ${test_sources} ${headless_sources})
find_package(ZLIB REQUIRED) # The oracle of link/deflate.h; nothing else uses it.
target_link_libraries(crossread_tests PRIVATE crossread_cli crossread_host crossread_warnings
    ZLIB::ZLIB)
target_compile_definitions(crossread_tests PRIVATE
    CROSSREAD_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
