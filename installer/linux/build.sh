#!/usr/bin/env bash
# Makes a self-contained application and a .deb of target/milaan, with the JDK 25 that JAVA_HOME names or that is found in
# the usual folders. Needs what jpackage needs: dpkg-deb and fakeroot for the .deb. Everything lands in target/installer.
#   installer/linux/build.sh [app-image|deb|all]
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-all}

[ -x target/milaan/bin/milaan ] || { echo "Run first: mvn -DskipTests package" >&2; exit 1; }

jdk=
for folder in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -z "$jdk" ] && [ -x "$folder/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$folder/release" 2>/dev/null; then
        jdk=$folder
    fi
done
[ -n "$jdk" ] || { echo "No JDK 25 with jpackage was found; set JAVA_HOME to one." >&2; exit 1; }

version=$(sed -n 's:^  <version>\([^<]*\)</version>.*:\1:p' pom.xml | head -n 1)
jar=milaan-$version.jar
[ -f "target/milaan/lib/$jar" ] || { echo "target/milaan/lib/$jar is missing: package again." >&2; exit 1; }

# The JavaFX in lib must be the one the pom asks for: a stale folder would ship two.
fx=$(sed -n 's:.*<javafx.version>\([^<]*\)</javafx.version>.*:\1:p' pom.xml)
[ "$(find target/milaan/lib -name 'javafx-graphics-*-linux*.jar' | wc -l)" = 1 ] &&
    ls target/milaan/lib/javafx-graphics-"$fx"-linux*.jar >/dev/null 2>&1 ||
    { echo "target/milaan/lib does not hold JavaFX $fx for Linux alone: run mvn clean package." >&2; exit 1; }

out=target/installer
rm -rf "$out/Milaan" "$out/milaan" "$out/input"
mkdir -p "$out/input"
# The artefacts without a platform are empty shells; the ones with it hold the classes.
find target/milaan/lib -name '*.jar' -exec cp {} "$out/input/" \;

"$jdk/bin/jpackage" --type app-image --name milaan --app-version "$version" --vendor "The Milaan authors" \
    --description "Compares the facts of Hindi and English versions of a story" \
    --input "$out/input" --main-jar "$jar" --main-class milaan.Launcher --dest "$out" \
    --icon assets/icons/milaan-256.png \
    --java-options "--enable-native-access=ALL-UNNAMED" --java-options "-Dfile.encoding=UTF-8" \
    --java-options "-XX:+UseSerialGC" --java-options "-Xmx2g" \
    --add-modules java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.unsupported,jdk.localedata,jdk.crypto.ec,jdk.accessibility \
    --jlink-options "--strip-debug --no-man-pages --no-header-files"
cp LICENSE assets/NOTICE "$out/milaan/"
rm -rf "$out/input"
echo "app-image: $out/milaan ($(du -sh "$out/milaan" | cut -f1))"

if [ "$what" != app-image ]; then
    # jpackage's own shortcut makes installing fail where no menu folder exists, so menu entry and file type are put in
    # place by the package's own scripts, and only where there is a menu.
    resources=$out/resources
    rm -rf "$resources"
    mkdir -p "$resources" "$out/milaan/lib/app/desktop"
    cp installer/linux/milaan.desktop installer/linux/milaan-mime.xml "$out/milaan/lib/app/desktop/"
    cp installer/linux/postinst installer/linux/prerm "$resources/"
    "$jdk/bin/jpackage" --type deb --name milaan --app-version "$version" --vendor "The Milaan authors" \
        --app-image "$out/milaan" --dest "$out" --resource-dir "$resources" --license-file LICENSE \
        --description "Compares the facts of Hindi and English versions of a story" \
        --linux-deb-maintainer "maintainers@milaan.invalid" --linux-app-category editors \
        --linux-package-deps "libgtk-3-0, libxtst6, libpangoft2-1.0-0"
    rm -rf "$resources"
    ls -l "$out"/*.deb
fi
