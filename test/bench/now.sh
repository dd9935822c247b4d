# One job between two resident clusters, from the call that starts it to the event that tells of its end.
# Argument: the STATE directory that relate.ts has prepared. Exit 0 committed, 3 with problems, 1 failed.
. "$1/now.env"
pipe="$1/events.$$"
mkfifo "$pipe"
curl -sN -H "Authorization: Bearer $LAB_TOKEN" "$EVENTS" > "$pipe" &
listener=$!
exec 3< "$pipe"
rm "$pipe"
# The listener is heard before the job is asked for.
while read -r line <&3; do case $line in 'event: hello') break ;; esac; done
curl -fsSk -X POST -H "Authorization: Bearer $TOKEN" "$REPLICATE" || exit 1
while read -r line <&3; do case $line in 'event: report') break ;; esac; done
read -r report <&3
kill "$listener"
case $report in
  *'"outcome":"committed"'*'"problems":[]'*) exit 0 ;;
  *'"outcome":"committed"'*) exit 3 ;;
esac
echo "$report" >&2
exit 1
