# syntax=docker/dockerfile:1

FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:26-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY LICENSE package.json package-lock.json ./
COPY data ./data
# The lectures may only be read here, so their snapshot gets a place of its own, and so do those of single servers;
# volumes keep them.
RUN mkdir /snapshot /state && chown node:node /snapshot /state
ENV LECTURE_SNAPSHOT=/snapshot/lectures.snapshot LECTURE_STATE=/state
# Where the bot tells of its health, inside the container alone; empty to have none.
ENV LECTURE_HEALTH_PORT=8081
USER node
# The image has no curl. A first start with many lectures and no snapshot may take minutes.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m CMD ["node", "dist/check-health.js"]
# Exec form, so that SIGTERM reaches the bot and it can leave Discord cleanly.
CMD ["node", "dist/main.js"]
