# What every file of ours is compiled with. Third-party headers come in as system headers, so the
# warnings below speak of our own code only.
add_library(crossread_warnings INTERFACE)
target_compile_options(crossread_warnings INTERFACE -Wall -Wextra -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 warns of overlapping copies inside its own std::string (GCC bug 105651).
    target_compile_options(crossread_warnings INTERFACE -Wno-restrict)
endif()

add_library(crossread_flags INTERFACE)
target_include_directories(crossread_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)

if(EMSCRIPTEN)
    # em++ must not see /usr/include, whose libc is another one: a folder that links only the two
    # header libraries stands in for it.
    set(headers ${PROJECT_BINARY_DIR}/headers)
    foreach(library nlohmann doctest)
        find_path(${library}_root ${library} PATHS /usr/include /usr/local/include
            NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
        file(MAKE_DIRECTORY ${headers})
        file(CREATE_LINK ${${library}_root}/${library} ${headers}/${library} SYMBOLIC)
    endforeach()
    add_compile_options(-Oz -flto -DNDEBUG -fno-exceptions -fno-rtti -fno-threadsafe-statics)
    target_include_directories(crossread_flags SYSTEM INTERFACE ${headers})
    target_compile_definitions(crossread_flags INTERFACE JSON_NOEXCEPTION
        DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS DOCTEST_CONFIG_NO_POSIX_SIGNALS)
elseif(CROSSREAD_TESTS)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
    add_compile_options(-O1 -fno-omit-frame-pointer ${sanitizers})
    add_link_options(${sanitizers})
endif()
