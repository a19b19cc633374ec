-- A unit that stands in a room is used there; without one it is taken to any room.
alter table device add column room_id uuid references room (id);
