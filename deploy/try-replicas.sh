#!/usr/bin/env bash
# Two replicas of the program behind nginx, under load: one is killed in the middle of it, started again, and then the other. No read may fail.
#   deploy/try-replicas.sh [APP] [SECONDS]    APP: a published folder (dotnet publish src/Vidensportal.App -c Release -o FOLDER); without it, one is published.
# Needs nginx and wrk (Debian's packages). Everything is on loopback, on free ports, and ends with the script.
set -euo pipefail
cd "$(dirname "$0")/.."
app="${1:-}" seconds="${2:-20}"
work=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
if [ -z "$app" ]; then
  app="$work/app"
  dotnet publish src/Vidensportal.App -c Release -o "$app" -v q
fi
app=$(realpath "$app")
(cd "$work" && dotnet "$app/vidensportal.dll" build --output "$work/public" | tail -1)

ports=("$(free_port)" "$(free_port)") front=$(free_port)
start() { # a replica: number; its process is in $replica
  dotnet "$app/vidensportal.dll" serve --site "$work/public" --data "$work/data$1" --port "${ports[$1]}" --set authors=false --set apiCallsPerMinute=1000000000 --set apiCallsAtOnce=1000000000 > "$work/replica$1.log" 2>&1 &
  replica=$!
  pids+=("$replica")
  until curl --silent --fail --output /dev/null "http://127.0.0.1:${ports[$1]}/healthz/ready"; do sleep 0.1; kill -0 "$replica" || { cat "$work/replica$1.log"; exit 1; }; done
}
start 0; first=$replica
start 1; second=$replica

cat > "$work/nginx.conf" <<CONF
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  upstream vidensportal { server 127.0.0.1:${ports[0]} max_fails=0; server 127.0.0.1:${ports[1]} max_fails=0; keepalive 64; }
  server {
    listen 127.0.0.1:$front;
    location / {
      proxy_pass http://vidensportal; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host \$host;
      proxy_next_upstream error timeout http_502 http_503; proxy_next_upstream_tries 2; proxy_connect_timeout 500ms;
    }
  }
}
CONF
nginx -c "$work/nginx.conf" -g 'daemon off;' 2> "$work/nginx.err" &
pids+=($!)
until curl --silent --fail --output /dev/null "http://127.0.0.1:$front/"; do sleep 0.1; done

cat > "$work/mix.lua" <<'LUA'
local asked = { "/", "/modellen/", "/api/v1/soegning?q=sager", "/soeg/?q=tidlig+indsats", "/api/v1/fakta" }
local at = 0
request = function() at = at % #asked + 1; return wrk.format("GET", asked[at], { ["Accept-Encoding"] = "br" }) end
LUA
wrk --threads 1 --connections 16 --duration "${seconds}s" --timeout 10s --script "$work/mix.lua" "http://127.0.0.1:$front" > "$work/wrk.txt" &
load=$!
pids+=("$load")
quarter=$(( seconds / 4 ))
sleep "$quarter"; echo "Replica 1 killed (SIGKILL)"; kill -KILL "$first"; wait "$first" 2>/dev/null || true
sleep "$quarter"; start 0; echo "Replica 1 is back"
sleep 1; echo "Replica 2 asked to stop (SIGTERM)"; kill -TERM "$second"
wait "$load"
cat "$work/wrk.txt"
if grep -qE 'Socket errors|Non-2xx' "$work/wrk.txt"; then tail -5 "$work/nginx.log" >&2; echo "FAILED: a read failed." >&2; exit 1; fi
echo "OK: no read failed."
