#!/bin/sh
echo "An application"
