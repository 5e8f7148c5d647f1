@echo off
setlocal enabledelayedexpansion
rem Starts Milaan with a JDK 25 that it finds itself: JAVA_HOME, PATH, the usual folders.
set "WANTED=25"
set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined FOUND for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  for /d %%D in ("%%~R\*") do if not defined FOUND call :consider "%%~D"
)
if not defined FOUND (
  echo Milaan needs Java %WANTED%, and none was found. 1>&2
  echo Install a JDK %WANTED% ^(for example Eclipse Temurin %WANTED% from https://adoptium.net^), or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "TIERS="
if "%~1"=="compare" set "TIERS=-XX:TieredStopAtLevel=1"
if "%~1"=="batch" set "TIERS=-XX:TieredStopAtLevel=1"
"%FOUND%\bin\java.exe" %TIERS% -Xmx2g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -cp "%~dp0..\lib\*" milaan.Launcher %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\release" goto :eof
if not exist "%~1\bin\java.exe" goto :eof
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "V=%%~V"
  for /f "delims=." %%M in ("!V!") do if %%M GEQ %WANTED% set "FOUND=%~1"
)
goto :eof
