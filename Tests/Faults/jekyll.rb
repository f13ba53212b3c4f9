# Runs Debian's jekyll for many sites: each run is the command itself, in a process of its own that finds
# the libraries loaded. A line of the input is: status file, stdout file, stderr file, arguments, by tabs.
require "jekyll"
require "kramdown"
require "kramdown-parser-gfm"
require "rouge"

command = ARGV.shift
width = ARGV.shift.to_i
running = {}

finish = lambda do
  pid = Process.wait
  status = $?.exited? ? $?.exitstatus : 128 + $?.termsig.to_i
  File.write(running.delete(pid), status.to_s)
end

STDIN.each_line(chomp: true) do |line|
  status, out, err, *arguments = line.split("\t")
  finish.call while running.size >= width
  pid = fork do
    $stdout.reopen(out, "w")
    $stderr.reopen(err, "w")
    ARGV.replace(arguments)
    Process.setproctitle("jekyll")
    # What never ends, such as a read from a pipe, would stop all the others.
    Thread.new do
      sleep 60
      Process.kill(:KILL, Process.pid)
    end
    load command
  end
  running[pid] = status
end
finish.call until running.empty?
