#!/bin/sh
# Runs `sayso --safe DIR` and `sayso review --safe DIR` under strace with keys that try every feature,
# and checks that nothing outside DIR, its own state and the system's libraries was opened, nothing
# was written elsewhere (reviewing: but the folders of reviews), and nothing was executed. Needs strace and script (util-linux).
#
#     scripts/safe.sh [target/release/sayso]
set -eu
cd "$(dirname "$0")/.."
sayso=$(realpath "${1:-target/release/sayso}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
dir=$home/stories
mkdir -p "$dir/deep" "$home/outside" "$home/config/sayso/themes"
cp stories/*.story stories/*.txt "$dir"
echo 'tell-nobody' > "$home/outside/secret.txt"
cp stories/tour.story "$home/outside/secret.story"
echo 'theme = "dark"' > "$home/config/sayso/config.toml"
ln -s "$home/outside" "$dir/away"
ln -s "$home/outside/secret.story" "$dir/link.story"
ln -s "$home/outside/secret.txt" "$dir/link.txt"
# stories whose sources and texts lead outside
hostile() {
    printf '+++\nformat = 1\ntitle = "%s"\n%s\n[sources.s]\ntitle = "S"\nfile = "%s"\n+++\n\n%s\n\n+++\n[claims.c]\ntext = "One"\nevidence = [{ source = "s", locator = "1" }]\n' \
        "$1" "$2" "$3" "$4" > "$dir/$1.story"
}
hostile 0-up '' '../outside/secret.txt' 'One thing.'
hostile 0-root '' '/etc/passwd' 'One thing.'
hostile 0-link '' 'link.txt' 'One thing.'
hostile 0-text 'text_file = "link.txt"' 'link.txt' ''

# each: open the story of a row, its source (g d), copy (y and by name), search, stop (Ctrl-z), list,
# themes, and back to the row after it
keys() {
    sleep 1
    for _ in 1 2 3 4 5 6 7 8; do
        printf '\r'; sleep 0.4
        printf ']cgd'; sleep 0.4
        printf 'Gjk'; sleep 0.1
        printf '\033'; sleep 0.3
        printf 'y/the\r'; sleep 0.2
        printf '\032vq'; sleep 0.2
        printf '\033'; sleep 0.3
        printf ':copy\rt'; sleep 0.2
        printf '\033'; sleep 0.3
        printf 'q'; sleep 0.3
        printf 'j'; sleep 0.1
    done
    printf 'sthe\r'; sleep 0.5
    for _ in 1 2 3 4 5 6 7 8; do printf '\003'; sleep 0.2; done
}
# each: a verdict or a pass, a note begun for the editor (Ctrl-e) and written, evidence of one's own,
# skip, undo and redo, copy, stop; at the end the gate, a sign-off, and the report
checks() {
    sleep 1
    printf '\r'; sleep 1
    for _ in 1 2 3 4 5 6; do
        printf 'a'; sleep 0.2
        printf '1'; sleep 0.2
        printf 'c? who\005'; sleep 0.3
        printf '\r'; sleep 0.2
        printf 'e'; sleep 0.2
        printf 'new\r'; sleep 0.2
        printf 'https://example.org/x\r'; sleep 0.2
        printf 'p. 1\r'; sleep 0.2
        printf 'u'; sleep 0.2
        printf 'U'; sleep 0.2
        printf 'y\032'; sleep 0.2
        printf ']o'; sleep 0.2
    done
    printf 'W'; sleep 0.3
    printf 'W'; sleep 0.3
    printf '\r'; sleep 0.3
    printf '\r'; sleep 0.3
    printf 'X'; sleep 1
    for _ in 1 2 3 4 5 6; do printf '\003'; sleep 0.2; done
}
# runs what comes after the name of the trace
run() {
    trace=$1
    shift
    env -i HOME="$home" PATH=/nowhere TERM=xterm-256color SHELL=/bin/sh EDITOR=vi \
        XDG_CONFIG_HOME="$home/config" SAYSO_CONFIG="$home/config/sayso/config.toml" \
        SSH_ORIGINAL_COMMAND='sh -c id' SAYSO_REVIEWER=km \
        "$(command -v timeout)" 60 "$(command -v script)" -qec "$(command -v strace) -f -qq -o $home/$trace -e trace=file,process,network $*" /dev/null > "$home/$trace.screen"
}

status=0
told() {
    if [ -z "$2" ] || [ "$2" = 0 ]; then echo "ok      $1"; else echo "FAULT   $1: $2"; status=1; fi
}

# judges a trace by what was opened, made, renamed or taken away, by its path; the second argument is
# an expression for what else may be written
judge() {
    trace=$1 allowed=$2
    calls='open|openat|openat2|creat|mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|rmdir|link|linkat|symlink|symlinkat|truncate|chmod|fchmodat|mknod|mknodat'
    grep -E "^[0-9]+ +($calls)\(" "$home/$trace" | grep -v ' = -1 ' > "$home/calls" || true
    state=$home/.local
    faults=$(sed -E 's/^[^"]*"([^"]*)".*/\1/' "$home/calls" | sort -u |
        grep -vE "^($dir(/|$)|$state(/|$)|/(usr/)?lib|/etc/ld.so|/dev/(tty|null)$|/proc/(self|sys/vm/overcommit_memory)|/sys/)" || true)
    written=$(grep -E 'O_WRONLY|O_RDWR|O_CREAT|mkdir|rename|unlink|creat' "$home/calls" |
        grep -vE "\"($state|/dev/(tty|null)$allowed)" || true)
    executed=$(grep -E '^[0-9]+ +execve\(' "$home/$trace" | tail -n +2 || true)
    sockets=$(grep -E '^[0-9]+ +(connect|bind|sendto)\(' "$home/$trace" || true)
    osc=$(LC_ALL=C grep -c "$(printf '\033')\]" "$home/$trace.screen" || true)
    # a source's text is opened by g d alone
    tried=$(grep -c 'council-transcript.txt' "$home/calls" || true)
    leaked=$(grep -c tell-nobody "$home/$trace.screen" || true)
    told 'opened outside' "$faults"
    told 'written elsewhere' "$written"
    told 'executed' "$executed"
    told 'sockets' "$sockets"
    told 'OSC sequences' "$osc"
    told 'secret words on the screen' "$leaked"
    echo "$(grep -c "\"$dir" "$home/calls") files of the folder opened, $(wc -l < "$home/$trace") calls seen"
}

keys | run read "$sayso --safe $dir"
judge read ''
[ "$tried" -gt 0 ] || told 'keys that reached what they try' none
checks | run review "$sayso review --safe $dir"
judge review "|$dir/[^/\"]*\\.review[/\"]"
[ "$(cat "$dir"/*.review/km.jsonl | wc -l)" -gt 10 ] || told 'decisions in the journal' none
grep -q signoff "$dir"/*.review/km.jsonl || told 'a sign-off in the journal' none
[ -s "$(echo "$dir"/*.review/report.html)" ] || told 'a report beside the journal' none
exit $status
