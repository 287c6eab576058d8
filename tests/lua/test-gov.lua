-- Records from Lua: made, written, read back, and read wrongly.
local Gov = require('lgi').require('Gov', '1.0')

local meeting = Gov.Meeting { title = 'Räad' }
meeting.agenda:append(Gov.AgendaItem { title = 'Bridge' })
meeting.start = Gov.Date.new_from_string('2024-01-15')
local json = meeting:to_json(false)
assert(json == '{"type":"Meeting","title":"Räad","start":"2024-01-15","agenda":[{"type":"AgendaItem","title":"Bridge"}]}',
  json)

local again = Gov.Record.new_from_json(json, -1)
assert(again:equal(meeting) and again.agenda:get_item(0).title == 'Bridge')

local record, problem = Gov.Record.new_from_json('{"type":"Meeting","title":5}', -1)
assert(record == nil and problem:matches(Gov.error_quark(), Gov.Error.INVALID), tostring(problem))
print('1 passed, 0 failed')
