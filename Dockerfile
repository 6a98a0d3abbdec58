# The command line and the API. Without arguments it reads the sample plans and serves them on port 4000.
FROM node:20-slim AS build
# Native modules come ready-made for this image; where none fits, they are compiled.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/README.md /app/CHANGELOG.md ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/seeds ./seeds
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENV NODE_ENV=production PLANGRAPH_HOST=0.0.0.0 PLANGRAPH_STORE=sqlite:/data/plangraph.db
EXPOSE 4000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
