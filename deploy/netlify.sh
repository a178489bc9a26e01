#!/usr/bin/env bash
# Builds the static site on Netlify, whose image has Node but not the .NET SDK.
# With VIDENSPORTAL_API_HOST set (https://api.eksempel.dk), searches and calculations are passed on to our own host; without it the browser does both.
set -euo pipefail
cd "$(dirname "$0")/.."

# Kept between builds where the platform keeps its cache; the version is the one in global.json.
sdk="${NETLIFY_CACHE_DIR:-$HOME/.cache}/dotnet"
if ! command -v dotnet >/dev/null || ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$sdk" PATH="$sdk:$PATH"
  if ! dotnet --version >/dev/null 2>&1; then
    curl --fail --silent --show-error --location --retry 3 https://dot.net/v1/dotnet-install.sh --output /tmp/dotnet-install.sh
    bash /tmp/dotnet-install.sh --jsonfile global.json --install-dir "$sdk" --no-path
  fi
fi
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# ICU is not on every image, and Danish dates and sorting need it.
dotnet run --project src/Vidensportal.App -c Release -- build --output public ${URL:+--base-url "$URL"}

if [ -n "${VIDENSPORTAL_API_HOST:-}" ]; then
  case "$VIDENSPORTAL_API_HOST" in
    https://*) ;;
    *) echo "VIDENSPORTAL_API_HOST skal begynde med https://" >&2; exit 2 ;;
  esac
  host="${VIDENSPORTAL_API_HOST%/}"
  # Files first: what the build wrote is answered here; the first rule that fits counts, so these go before the rest.
  {
    echo "/api/v1/soegning/* $host/api/v1/soegning/:splat 200"
    echo "/api/v1/soegning $host/api/v1/soegning 200"
    echo "/api/v1/beregninger $host/api/v1/beregninger 200"
    echo "/soeg/ q=:q $host/soeg/?q=:q 200!"
    cat public/_redirects
    # What no file answers: pages of a register, and registers as of a day.
    echo "/api/* $host/api/:splat 200"
  } > public/_redirects.new
  mv public/_redirects.new public/_redirects
fi
