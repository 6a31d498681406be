# Sourced by ./run and ./test: runs one step, prints one line for it, and keeps its log in build/logs.

logs=build/logs
mkdir -p "$logs"

log_of() { echo "$logs/$(echo "$1" | tr -cs 'a-zA-Z0-9\n' '-').log"; }

# step WHAT REMEDY COMMAND…: "WHAT … 3 s". When the command fails, the last lines of its log, without
# the cases that passed, and the REMEDY, a sentence that says what to do about it, are printed, and the
# step returns 1.
step() {
    local what=$1 remedy=$2 log began=$SECONDS
    shift 2
    log=$(log_of "$what")
    printf '%-40s' "$what"
    if "$@" >"$log" 2>&1 </dev/null; then
        printf '%4d s\n' $((SECONDS - began))
    else
        printf 'failed after %d s:\n' $((SECONDS - began))
        grep -v '^ok ' "$log" | tail -n 30 | cut -c 1-200 | sed 's/^/    /'
        echo "$remedy The whole log is in $log."
        return 1
    fi
}
