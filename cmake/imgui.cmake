# Dear ImGui as the library crossread_imgui, from the source that scripts/get_imgui.sh unpacks into
# build/imgui. Only src/ui and src/host use it, so the command alone is built without it.
set(imgui_source ${PROJECT_SOURCE_DIR}/build/imgui CACHE PATH "The source of Dear ImGui 1.92")

if(NOT EMSCRIPTEN AND NOT CROSSREAD_TESTS AND NOT CROSSREAD_BENCH)
    add_library(crossread_imgui INTERFACE)
    return()
endif()
if(NOT EXISTS ${imgui_source}/imgui.cpp)
    message(FATAL_ERROR "Dear ImGui is not at ${imgui_source}: run scripts/get_imgui.sh first.")
endif()

# core.cpp and draw.cpp stand for imgui.cpp and imgui_draw.cpp, which they include.
set(imgui_files ${PROJECT_SOURCE_DIR}/src/ui/imgui/core.cpp
    ${PROJECT_SOURCE_DIR}/src/ui/imgui/draw.cpp
    ${imgui_source}/imgui_tables.cpp ${imgui_source}/imgui_widgets.cpp)

add_library(crossread_imgui STATIC ${imgui_files})
target_include_directories(crossread_imgui SYSTEM PUBLIC ${imgui_source})
target_include_directories(crossread_imgui PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(crossread_imgui PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
target_compile_options(crossread_imgui PRIVATE -w)
