#!/usr/bin/env bash
# Which of two builds is faster: src/bench/compare.sh JAR_A JAR_B [ROUNDS]
# Plays the same commands with both in turn (A B A B), so that what else the machine does falls on both, and prints the
# medians and their ratios as a Markdown table. In place of a jar may stand a program, such as target/bin/concert.
# ONLY='run|list' keeps the commands that match; JAVA_HOME and JAVA_OPTIONS say how jars are started.
set -euo pipefail
export LC_ALL=C

usage() {
    sed -n '2,5s/^# //p' "$0" >&2
    exit 2
}

[ $# -ge 2 ] && [ $# -le 3 ] || usage
rounds=${3:-3}
case $rounds in '' | *[!0-9]* | 0) usage ;; esac
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || { echo "There is no $java. Maybe set JAVA_HOME?" >&2; exit 2; }

programs=()
for each in "$1" "$2"; do
    [ -f "$each" ] || { echo "$each: there is no such file. Maybe mvn package first?" >&2; exit 2; }
    programs+=("$(cd "$(dirname "$each")" && pwd)/$(basename "$each")")
done

# GNU time knows the peak of resident memory; bash alone does not.
timer=
for each in /usr/bin/time "$(type -P gtime || true)"; do
    if [ -n "$each" ] && "$each" -f %M true >/dev/null 2>&1; then
        timer=$each
        break
    fi
done
[ -n "$timer" ] || echo "GNU time is missing (apt install time): no memory is measured." >&2

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT TERM
# Names of scenarios mean files of the working folder first; here there are none, so each build plays its own.
cd "$place"

commands=(
    "run random:n=195,seed=1 --ticks 200 --no-charts --quiet --out out"
    "run europe-1914 --quiet --out out"
    "--version"
    "list measures"
    "validate europe-1914"
    "experiment secrecy --quiet --parallel 1 --out out"
    "experiment secrecy --quiet --parallel 2 --out out"
)

# Plays one command and appends "wall cpu MB" to a file.
measure() {
    local program=$1 line=$2 into=$3 words start=("$1")
    rm -rf out
    read -ra words <<<"$line"
    if [[ $program == *.jar ]]; then
        # shellcheck disable=SC2206
        start=("$java" ${JAVA_OPTIONS:-} -jar "$program")
    fi
    if [ -n "$timer" ]; then
        "$timer" -o "$place/time" -f '%e %U %S %M' "${start[@]}" "${words[@]}" >"$place/said" 2>&1 || failed "$program" "$line"
    else
        local TIMEFORMAT='%R %U %S 0'
        { time "${start[@]}" "${words[@]}" >"$place/said" 2>&1; } 2>"$place/time" || failed "$program" "$line"
    fi
    tail -n 1 "$place/time" | awk '{ printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' >>"$into"
}

failed() {
    echo "$1 $2: failed" >&2
    tail -n 5 "$place/said" >&2
    exit 1
}

# The median of a column of a file, with so many digits.
median() {
    cut -d ' ' -f "$2" "$1" | sort -n | awk -v form="%.$3f" '
        { v[NR] = $1 }
        END { printf form, NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'
}

echo "A: ${programs[0]}"
echo "B: ${programs[1]}"
echo
echo "Medians of $rounds rounds in turn; $(getconf _NPROCESSORS_ONLN) processors; $("$java" -version 2>&1 | head -n 1)."
echo
echo "| Command | wall A, s | wall B, s | A/B | CPU A, s | CPU B, s | A/B | memory A, MB | memory B, MB | A/B |"
echo "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
for line in "${commands[@]}"; do
    if [ -n "${ONLY:-}" ] && ! [[ $line =~ $ONLY ]]; then
        continue
    fi
    : >"$place/0"
    : >"$place/1"
    for ((round = 0; round < rounds; round++)); do
        for which in 0 1; do
            measure "${programs[which]}" "$line" "$place/$which"
        done
    done
    row="| \`${line% --out out}\` |"
    for column in 1 2 3; do
        digits=$((column < 3 ? 2 : 0))
        a=$(median "$place/0" "$column" "$digits")
        b=$(median "$place/1" "$column" "$digits")
        row+=" $a | $b | $(ratio "$a" "$b") |"
    done
    echo "$row"
done
