// Functions of the C library that the page does with less; cmake/web.cmake has the linker put them
// in the place of the library's own (--wrap).
//
//   sinf …    Dear ImGui rounds corners with sinf and cosf. The library's own can take any angle,
//             with many digits of pi for it; the browser has them.
//   strtod    The library's own reads through floats of 128 bits. The browser reads numbers too,
//             and rounds them to the same nearest double.
//   snprintf  The JSON parser names a control character of a broken file with it, "<U+0007>", and
//             nothing else of the page may print numbers with it: std::to_string and group_digits
//             (compare/interval.h) need no locale. Another format stops the program.
//
// Together they were 11 KB of brotli. The command and the tests of the engine have the library's own.
#include <emscripten.h>

#include <cstdarg>
#include <cstddef>
#include <cstring>

namespace {

// clang-format off
EM_JS(double, js_number, (const char* digits, int bytes), { return Number(UTF8ToString(digits, bytes)); });
EM_JS(double, js_sine, (double angle), { return Math.sin(angle); });
EM_JS(double, js_cosine, (double angle), { return Math.cos(angle); });
// clang-format on

const char* past_digits(const char* at) {
    while (*at >= '0' && *at <= '9') ++at;
    return at;
}

const char* past_sign(const char* at) { return *at == '+' || *at == '-' ? at + 1 : at; }

} // namespace

extern "C" {

float __wrap_sinf(float angle);
float __wrap_cosf(float angle);
double __wrap_strtod(const char* text, char** end);
int __wrap_snprintf(char* out, std::size_t size, const char* format, ...);

float __wrap_sinf(float angle) { return static_cast<float>(js_sine(angle)); }
float __wrap_cosf(float angle) { return static_cast<float>(js_cosine(angle)); }

// Decimal numbers at the very beginning of the text, as JSON writes them: "-12.5e3".
double __wrap_strtod(const char* text, char** end) {
    const char* const whole = past_sign(text);
    const char* at = past_digits(whole);
    if (at == whole) {
        if (end) *end = const_cast<char*>(text);
        return 0;
    }
    if (*at == '.') at = past_digits(at + 1);
    if (*at == 'e' || *at == 'E') {
        const char* const power = past_sign(at + 1);
        const char* const after = past_digits(power);
        if (after != power) at = after;
    }
    if (end) *end = const_cast<char*>(at);
    return js_number(text, static_cast<int>(at - text));
}

int __wrap_snprintf(char* out, std::size_t size, const char* format, ...) {
    constexpr char pattern[] = "<U+0000>";
    constexpr int first = 3, last = 6; // its digits
    if (std::strcmp(format, "<U+%.4X>") != 0 || size < sizeof pattern) __builtin_trap();
    std::va_list arguments;
    va_start(arguments, format);
    auto code = va_arg(arguments, unsigned);
    va_end(arguments);
    std::memcpy(out, pattern, sizeof pattern);
    for (int at = last; at >= first; --at, code /= 16) out[at] = "0123456789ABCDEF"[code % 16];
    return sizeof pattern - 1;
}

} // extern "C"
